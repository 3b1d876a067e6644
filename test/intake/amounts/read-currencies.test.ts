import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/intake/read-table.ts';
import type { SourceOptions } from '../../../src/intake/reading.ts';
import { tableOf } from '../table-of.ts';

const read = (text: string, options: SourceOptions = {}) => readTable(tableOf(text), options);
const said = (text: string, options: SourceOptions = {}) => [...read(text, options).rows.currency];
const unclear = (text: string, options: SourceOptions = {}) =>
  read(text, options).findings.flatMap(({ code, got, count }) => (code === 'currency-unclear' ? [[got, count]] : []));

const rows = (...cells: string[]) => ['Channel|Cost', ...cells.map((cell) => `A|${cell}`)].join('\n');

describe('a sign that several currencies share', () => {
  it.each([
    ['beside the amounts', rows('$1.50', '$2')],
    ['in the header', 'Channel|Cost ($)\nA|1.50\nA|2'],
    ['in a column of its own', 'Channel|Cost|Currency\nA|1.50|$\nA|2|$'],
  ])('is kept as it is %s, and asked about', (_, text) => {
    expect(said(text)).toEqual(['$', '$']);
    expect(unclear(text)).toEqual([['$', 2]]);
    expect(said(text, { currency: 'CAD' })).toEqual(['CAD', 'CAD']);
    expect(unclear(text, { currency: 'CAD' })).toEqual([]);
  });

  it('takes what was chosen for the source even where that is never written so', () => {
    expect(said(rows('$1.50'), { currency: 'EUR' })).toEqual(['EUR']);
  });
});

describe('a column of several signs', () => {
  const mixed = rows('$10', '£20', '€30', '40', '0');

  it('gives each row its own, and none to an amount without a sign', () => {
    expect(said(mixed)).toEqual(['$', 'GBP', 'EUR', '¤', '']);
    expect(unclear(mixed)).toEqual([
      ['$', 1],
      ['¤', 1],
      [undefined, 1],
    ]);
  });

  it('is settled by a choice where the signs leave it open, and nowhere else', () => {
    expect(said(mixed, { currency: 'USD' })).toEqual(['USD', 'GBP', 'EUR', 'USD', 'USD']);
    expect(unclear(mixed, { currency: 'USD' })).toEqual([]);
    expect(said(rows('$10', 'kr 20'), { currency: 'SEK' })).toEqual(['$', 'SEK']);
  });
});

describe('cost and revenue of a row', () => {
  const both = (cost: string, revenue: string) => said(`Channel|Cost|Revenue\nA|$1|$2\nA|${cost}|${revenue}`);

  it.each([
    ['$10', '$20', ['$', '$']],
    ['$10', 'US$20', ['$', 'USD']],
    ['$10', '€20', ['$', '$', '$', 'EUR']],
    ['£10', '€20', ['$', '$', 'GBP', 'EUR']],
    ['£10', '£20', ['$', 'GBP']],
  ])('%s and %s have the currencies %j', (cost, revenue, currencies) => {
    expect(both(cost, revenue)).toEqual(currencies);
  });

  it('are told apart by a sign under a column whose header names none', () => {
    expect(said('Channel|Cost (EUR)|Revenue\nA|1|$2')).toEqual(['EUR', '$']);
    expect(said('Channel|Cost (USD)|Revenue\nA|1|$2')).toEqual(['USD']);
  });
});

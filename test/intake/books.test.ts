import { expect, it } from 'vitest';
import { tellBooks } from '../../src/intake/books.ts';
import { countOnce } from '../../src/intake/count-once.ts';
import { readTable } from '../../src/intake/read-table.ts';
import type { SourceOptions } from '../../src/intake/reading.ts';
import { findProblems } from '../../src/problems/find-problems.ts';
import { sums, tableOf } from './table-of.ts';

const google = `Day|Campaign|Impressions|Clicks|Cost|Conversions|Conv. value
2025-01-10|Brand|900|40|1000.50|3|400
2025-02-10|Brand|900|40|1200.25|3|400`;
const invoices = (amount: string) => `Date|Vendor|Invoice No.|Net amount
2025-02-03|Google Ireland Limited|INV-1|${amount}
2025-02-04|Google Ireland Limited|INV-1 (copy)|${amount}
2025-03-03|Google Ireland Limited|INV-2|1200.25`;

function read(text: string, options: SourceOptions = {}) {
  const tables = [tableOf(google, { name: 'Google' }), tableOf(text, { name: 'Invoices' })];
  const optionsOf = (name: string): SourceOptions => (name === 'Invoices' ? options : {});
  const each = tables.map((table) => readTable(table, optionsOf(table.name)));
  const told = tellBooks(each, tables, optionsOf, readTable);
  const [, books] = told;
  const counted = countOnce(told, { from: 'auto', channelNames: {} });
  return {
    books: books!,
    cost: counted.map((reading) => sums(reading).cost),
    channels: counted.flatMap(({ rows }) => [...new Set(rows.channel)]),
    problems: findProblems({ readings: counted, rates: {}, currency: '' }),
  };
}

it('recognises invoices of what a platform reports, and never adds them to it', () => {
  const { books, cost, channels, problems } = read(invoices('1000.50'));
  expect(books.books).toBe('spend');
  expect(cost).toEqual([2200.75, undefined]);
  expect(channels).toEqual(['Google Ads']);
  expect(problems.map(({ code }) => code)).toContain('invoices-recognised');
});

it('keeps each numbered line, though a copy reads like the sum of the row before', () => {
  const { books } = read(invoices('1000.50'));
  expect([...books.rows.measures.cost]).toEqual([1000.5, 1000.5, 1200.25]);
});

it('asks where they come to something else, with both ways out', () => {
  const { books, problems } = read(invoices('9000.75'));
  expect(books.books).toBeUndefined();
  const asked = problems.find(({ code }) => code === 'may-be-invoices');
  expect(asked?.severity).toBe('error');
  expect(asked?.fixes?.map(({ does }) => does)).toEqual([
    [{ is: 'option', path: ['books'], value: 'spend' }],
    [{ is: 'option', path: ['books'], value: 'none' }],
  ]);
});

it('is what was declared, whatever it comes to', () => {
  expect(read(invoices('9000.75'), { books: 'spend' }).cost).toEqual([2200.75, undefined]);
  expect(read(invoices('1000.50'), { books: 'none' }).books.books).toBeUndefined();
});

it('takes a declared list of sales for what was sold', () => {
  const { books } = read('Date|Customer group|Net amount\n2025-01-10|Retail|500\n2025-02-10|Online|700', {
    books: 'revenue',
  });
  expect([...books.rows.measures.revenue]).toEqual([500, 700]);
});

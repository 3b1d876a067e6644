import { expect, it } from 'vitest';
import type { RawCell } from '../../src/intake/raw.ts';
import { readTable } from '../../src/intake/read-table.ts';
import { addedCurrencies, figuresOf, read } from './read.ts';

const table = (cells: RawCell[][], name = 'Tab') => ({ name, cells, imported: true });

const said = (...tables: ReturnType<typeof table>[]) =>
  read(tables)
    .figures.all()
    .map(({ measure, currency, month, amount }) => `${measure} ${currency} ${month} ${amount.toFixed(2)}`)
    .sort();

it('gives what the report would add, by currency and month', () => {
  const cells = [
    ['Date', 'Channel', 'Cost (EUR)', 'Revenue (EUR)', 'Conversions'],
    ['2025-03-30', 'Google', '10.50', '40.00', '2'],
    ['2025-04-02', 'Google', '20.00', '', '1'],
  ];
  expect(said(table(cells))).toEqual([
    'conversions  2025-03 2.00',
    'conversions  2025-04 1.00',
    'cost EUR 2025-03 10.50',
    'cost EUR 2025-04 20.00',
    'revenue EUR 2025-03 40.00',
  ]);
});

it('keeps currencies apart, of which the report adds only one', () => {
  const cells = [
    ['Date', 'Channel', 'Cost', 'Currency'],
    ['2025-03-30', 'Google', '10.50', 'EUR'],
    ['2025-03-31', 'Google', '20.00', 'USD'],
  ];
  expect(said(table(cells))).toEqual(['cost EUR 2025-03 10.50', 'cost USD 2025-03 20.00']);
  const reading = readTable(table(cells));
  const added = figuresOf([reading], reading.rows).all();
  expect(added.map(({ currency }) => currency)).toEqual([addedCurrencies]);
});

it('says which tables are refused, and leaves out what is only noted', () => {
  const { refused, problems, figures } = read([table([['Notes'], ['Call Ann'], ['Order flowers']])]);
  expect([...refused.keys()]).toEqual(['Tab']);
  expect(problems.map(({ severity }) => severity)).not.toContain('info');
  expect(figures.all()).toEqual([]);
});

import { expect, it } from 'vitest';
import { readTable } from '../../src/intake/read-table.ts';

it.each([
  'No data for this period',
  'Keine Daten',
  'Aucune donnée',
  'Sin datos',
  'Sem dados',
  'Nessun dato',
  'Geen gegevens',
  'Brak danych',
])('takes a file that says %s as one without rows', (line) => {
  expect(readTable({ name: 'Empty', cells: [[line]] }).refused).toBe('no-rows');
});

it('takes a remark as no such word', () => {
  expect(readTable({ name: 'Notes', cells: [['Ask Ada about the budget']] }).refused).toBe('no-header');
});

import { expect, it } from 'vitest';
import type { Agreement } from '../../../src/intake/sums/agreement.ts';
import type { Candidate } from '../../../src/intake/sums/candidate.ts';
import { newLedger } from '../../../src/intake/sums/ledger.ts';

const equal: Agreement = { says: 'equal', difference: 0, digits: 3, filled: 2 };
const silent: Agreement = { says: 'silent', difference: 0, digits: 0, filled: 0 };

const candidate = (row: number, of: readonly number[], columns: readonly Agreement[] = [equal]): Candidate => ({
  row,
  of,
  columns,
  independent: columns.map(() => true),
  whole: true,
});

it('allows no row to be a part of its own parts', () => {
  const ledger = newLedger(9);
  ledger.take(candidate(3, [1, 2]));
  ledger.take(candidate(5, [3, 4]));
  expect(ledger.allows(candidate(1, [0, 5]), true)).toBe(false);
  expect(ledger.allows(candidate(7, [5, 6]), false)).toBe(true);
});

it('allows a row to be a part twice only where that cannot be chance, and never of one sum', () => {
  const ledger = newLedger(9);
  ledger.take(candidate(3, [1, 2]));
  expect(ledger.allows(candidate(6, [2, 5]), false)).toBe(false);
  expect(ledger.allows(candidate(6, [2, 5]), true)).toBe(true);
  expect(ledger.allows(candidate(3, [2, 5]), true)).toBe(false);
  expect(ledger.allows(candidate(3, [4, 5]), false)).toBe(true);
});

it('knows a twin, sums in like places, and company in the same columns on the same side', () => {
  const ledger = newLedger(20);
  ledger.take(candidate(3, [1, 2], [equal, silent]));
  expect(ledger.hasTwin(candidate(0, [1, 2]))).toBe(true);
  expect(ledger.hasTwin(candidate(6, [4, 5]))).toBe(false);
  expect(ledger.hasParallel(candidate(6, [4, 5]))).toBe(true);
  expect(ledger.hasParallel(candidate(3, [1, 2]))).toBe(false);
  expect(ledger.hasParallel(candidate(7, [4, 5]))).toBe(false);
  expect(ledger.hasCompany(candidate(7, [4, 5, 6], [equal, silent]))).toBe(true);
  expect(ledger.hasCompany(candidate(7, [4, 5, 6], [equal, equal]))).toBe(false);
  expect(ledger.hasCompany(candidate(4, [5, 6], [equal, silent]))).toBe(false);
});

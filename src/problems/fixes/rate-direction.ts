import type { RateTable } from '../../intake/rate-table.ts';
import type { Fix } from '../fix.ts';
import { rateInWords } from '../rate-words.ts';

/** The two ways to read rates that do not say it, by the first of them; and that they are none. */
export function rateDirection({ rates }: RateTable, report: string): Fix[] {
  const first = rates.find(({ base, currency }) => base === '' && currency !== report);
  if (!first) return [noRates];
  const { currency, value } = first;
  return [
    { title: `It means ${rateInWords(currency, value, report)}`, kind: 'rates-worth', does: [reads('worth')] },
    { title: `It means ${rateInWords(report, value, currency)}`, kind: 'rates-per', does: [reads('per')] },
    noRates,
  ];
}

const reads = (value: string) => ({ is: 'option', path: ['rates'], value }) as const;

const noRates: Fix = { title: 'It is no table of rates', kind: 'rates-none', does: [reads('none')] };

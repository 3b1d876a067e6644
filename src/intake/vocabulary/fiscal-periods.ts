import { once } from '../once.ts';
import { folded } from './folded.ts';
import { wordsFor } from './words-for.ts';

/** A fiscal year, by the year as it is written; of `FY2024/25` the one in which it ends. */
export interface FiscalPeriod {
  readonly year: number | null;
  readonly quarter: number | null;
}

const pattern = once(() => {
  const year = `(?:${[...wordsFor('fiscalYear'), ...wordsFor('fiscalQuarter')].map(folded).join('|')})`;
  const word = '(?:year|quarter|ano|annee|anno|rok|jaar)';
  const digits = String.raw`(?:\d{4}|\d{2})(?:\s?\/\s?(\d{4}|\d{2}))?`;
  return new RegExp(
    String.raw`^(?:(?:(?:fiscal |financial )?q|t|k)([1-4])[\s/,]*)?(?:${word}\s)?${year}(?:\s${word})?\s*(?:q?([1-4])(?=$|[\s/,])[\s/,]*)?(${digits})?[\s/,]*(?:q([1-4]))?$`,
  );
});

/** What a text such as `FY25`, `FY2024/25 Q1`, `FQ1`, `GJ 2025` or `exercice 2025` names; null for whatever is not said to be fiscal. */
export function fiscalPeriod(text: string): FiscalPeriod | null {
  const parts = pattern().exec(folded(text).replace(/'/g, ''));
  if (!parts) return null;
  const [, first, second, whole, ending, last] = parts;
  const quarter = first ?? second ?? last;
  if (!whole && !quarter) return null;
  const digits = ending ?? whole;
  return {
    year: digits ? Number(digits) + (digits.length === 2 ? 2000 : 0) : null,
    quarter: quarter ? Number(quarter) : null,
  };
}

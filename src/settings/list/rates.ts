import * as v from 'valibot';
import type { GivenRates } from '../../intake/rates/rate-book.ts';
import { setting } from '../setting.ts';
import { day } from './day.ts';

const rate = v.pipe(v.number(), v.finite(), v.gtValue(0, 'expected a rate above 0'));

/** A month stands for its first day. */
const monthOrDay = v.pipe(
  v.string(),
  v.transform((text) => (/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text)),
  day,
);

const dated = v.object({
  /** The first day that it holds; left out, it holds on all days before the next. */
  from: v.optional(monthOrDay),
  rate,
  source: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(80, 'expected 80 characters at most'))),
});

const oneADay = v.rawCheck<v.InferOutput<typeof dated>[]>(({ dataset, addIssue }) => {
  if (!dataset.typed) return;
  const input = dataset.value;
  input.forEach((value, key) => {
    if (input.findIndex(({ from }) => from === value.from) === key) return;
    const day = { type: 'object', origin: 'value', input: value, key: 'from', value: value.from } as const;
    addIssue({
      message: 'expected one rate a day',
      path: [{ type: 'array', origin: 'value', input, key, value }, day],
    });
  });
});

export const rates = setting<GivenRates>({
  id: 'rates',
  title: 'Exchange rates',
  says: 'What one unit of another currency is worth in the report currency: one rate, or one from each day on. A tab with dates, currency codes and rates is read as well. Money without a rate for its day is held back, never added.',
  inFile: 'As {"EUR": 1.08}, or {"EUR": [{"from": "2026-01-01", "rate": 1.08, "source": "ECB monthly average"}]}.',
  schema: v.record(
    v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'expected a three-letter code such as EUR')),
    v.union(
      [rate, v.pipe(v.array(dated), v.minLength(1, 'expected a rate'), oneADay)],
      'expected a rate, or a list of dates and rates',
    ),
  ),
  fallback: {},
  input: {
    kind: 'table',
    keep: 'groups',
    row: 'rate',
    columns: [
      { key: 'currency', label: 'Currency', kind: 'currency' },
      { key: 'rate', label: 'Rate', kind: 'number' },
      { key: 'from', label: 'From', kind: 'day', optional: true },
      { key: 'source', label: 'Source', kind: 'text', optional: true },
    ],
  },
});

import * as v from 'valibot';
import type { GivenRates } from '../../intake/rates/rate-book.ts';
import { setting } from '../setting.ts';
import { day } from './day.ts';

const rate = v.pipe(v.number(), v.finite(), v.gtValue(0, 'expected a rate above 0'));

const dated = v.object({
  /** The first day that it holds; left out, it holds on all days before the next. */
  from: v.optional(day),
  rate,
  source: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(80, 'expected 80 characters at most'))),
});

type Dated = v.InferOutput<typeof dated>;

const oneADay = v.checkItems<Dated[], string>(
  ({ from }, i, all) => all.findIndex((other) => other.from === from) === i,
  'expected one rate a day',
);

export const rates = setting<GivenRates>({
  id: 'rates',
  title: 'Exchange rates',
  group: 'Money',
  says: 'What one unit of another currency is worth in the report currency, always or from a day on. A tab of dates, codes and rates is read too. Money without a rate for its day is left out until it has one, never added as it is.',
  inFile: 'As {"EUR": 1.08} or {"EUR": [{"from": "2026-01-01", "rate": 1.08, "source": "ECB"}]}.',
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

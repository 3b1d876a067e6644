import * as v from 'valibot';
import type { MonthlyCost } from '../../intake/monthly-cost.ts';
import { setting } from '../setting.ts';

const cost = v.object({
  month: v.pipe(v.string(), v.trim(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected a month such as 2025-01')),
  /** Below 0 it is a credit. */
  amount: v.pipe(v.number(), v.finite()),
  what: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(80, 'expected 80 characters at most'))),
});

/** One amount for each month, or what each month cost. */
export type OtherCosts = number | readonly MonthlyCost[];

export const otherCosts = setting<OtherCosts>({
  id: 'otherCosts',
  title: 'Other costs',
  group: 'Money',
  says: 'Wages, tools, agencies and the like that win customers: one amount for each month, or month by month. CAC counts them beside the media spend, a part of a month by its days.',
  inFile: 'Month by month it is a list such as [{"month": "2025-01", "amount": 1200, "what": "Salaries"}].',
  schema: v.union([v.pipe(v.number(), v.finite(), v.minValue(0, 'expected 0 or more')), v.array(cost)]),
  fallback: 0,
  input: {
    kind: 'number',
    unit: 'money',
    orTable: {
      kind: 'table',
      keep: 'list',
      row: 'cost',
      choice: 'Month by month',
      columns: [
        { key: 'month', label: 'Month, as 2025-01', kind: 'text' },
        { key: 'amount', label: 'Amount', kind: 'number' },
        { key: 'what', label: 'What it is', kind: 'text', optional: true },
      ],
    },
  },
});

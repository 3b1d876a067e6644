import * as v from 'valibot';
import type { SourceOptions } from '../../intake/reading.ts';
import { setting } from '../setting.ts';
import { grains } from './grain.ts';

const options = v.object({
  leaveOut: v.optional(v.boolean()),
  isSource: v.optional(v.boolean()),
  columns: v.optional(v.record(v.string(), v.nullable(v.string()))),
  rows: v.optional(v.record(v.string(), v.picklist(['leave-out', 'total', 'use']))),
  tables: v.optional(v.record(v.string(), v.picklist(['count', 'leave']))),
  states: v.optional(v.record(v.string(), v.picklist(['count', 'leave-out']))),
  copies: v.optional(v.literal('leave-out')),
  dateOrder: v.optional(v.picklist(['dmy', 'mdy'])),
  rowsOf: v.optional(v.picklist(['day', ...grains])),
  decimal: v.optional(v.picklist(['point', 'comma'])),
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'expected a three-letter code such as EUR'))),
  rates: v.optional(v.picklist(['worth', 'per', 'none'])),
  channel: v.optional(v.string()),
  books: v.optional(v.picklist(['spend', 'revenue', 'none'])),
});

export const sources = setting<Record<string, SourceOptions>>({
  id: 'sources',
  title: 'Sources',
  group: 'Data',
  says: 'Corrections to how a raw tab is read, by its name: left out, counted though it sums up others, its columns, which states of sales count, date order, what a date stands for, decimal sign, currency, channel, and whether it holds finance’s books.',
  schema: v.record(v.string(), options),
  fallback: {},
  byEntry: true,
  input: { kind: 'sources' },
});

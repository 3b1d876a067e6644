import { czech } from './czech.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { turkish } from './turkish.ts';

/** What a column, or a label, is called. */
export type Meaning =
  | 'day'
  | 'week'
  | 'weekEnding'
  | 'month'
  | 'channel'
  | 'campaign'
  | 'device'
  | 'gender'
  | 'age'
  | 'country'
  | 'product'
  | 'region'
  | 'impressions'
  | 'clicks'
  | 'cost'
  | 'conversions'
  | 'revenue'
  | 'leads'
  | 'orders'
  | 'newCustomers'
  | 'cpc'
  | 'roas'
  | 'total'
  | 'budget'
  | 'actual'
  | 'variance'
  | 'status'
  | 'refund'
  | 'orderTotal'
  | 'orderId'
  | 'customer'
  | 'currency'
  | 'metric';

/** One language: as people who keep sheets in it write, several ways each. */
export interface Words {
  /** For the names of its months. */
  readonly locale: string;
  readonly of: Readonly<Record<Meaning, readonly string[]>>;
  readonly status: Readonly<Record<'paid' | 'cancelled' | 'refunded' | 'failed' | 'pending', readonly string[]>>;
  readonly genders: readonly [string, string];
  readonly devices: readonly [string, string, string];
}

/** English stands several times: most exports are in it. */
export const languages: readonly Words[] = [
  ...[english, english, english, english, english, english],
  ...[german, german, french, spanish, portuguese, italian, dutch, polish, swedish, turkish, czech, japanese],
];

/** The label of a total in all of them, and what tools write. */
export const anyTotal: readonly string[] = [
  ...new Set(languages.flatMap((words) => words.of.total)),
  ...[
    'Celkem',
    'Yhteensä',
    'I alt',
    'Sumă totală',
    'Összesen',
    'Итого',
    'Всього',
    'الإجمالي',
    '总计',
    '합계',
    'Σ',
    'TTL',
  ],
];

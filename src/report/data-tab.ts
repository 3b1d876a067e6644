import { type Measure, measures } from '../intake/campaign-rows.ts';
import { anyCurrency, isCurrencyCode } from '../intake/columns/currencies.ts';
import { isoDay } from '../intake/columns/day-serial.ts';
import { asText } from '../workbook/lay-out.ts';
import type { ReportContext } from './context.ts';
import { inCurrency } from './context.ts';
import { countedText } from './coverage/counted.ts';
import { type DataColumn, dataColumns } from './data-columns.ts';
import { figureOf } from './figures.ts';
import { muted } from './look.ts';

type Align = 'left' | 'center' | 'right';

/** The Campaign Data tab: by column, since it is long. */
export interface DataTab {
  readonly id: 'data';
  readonly name: string;
  readonly color: string;
  readonly length: number;
  readonly columns: readonly {
    readonly title: string;
    readonly width: number;
    readonly format: string;
    readonly align: Align;
  }[];
  /** Rows from `from` (0-based) up to `to`, as they are written. */
  readonly block: (from: number, to: number) => (string | number)[][];
  /** What tells a row from all others over rebuilds: its source, its raw row, and the first day it covers. */
  readonly keyOf: (values: readonly (string | number)[]) => string;
}

type Title = readonly [title: string, width: number, format: string, align: Align];

const titles: Record<Exclude<DataColumn, Measure>, Title> = {
  date: ['Date', 92, 'yyyy-mm-dd', 'left'],
  to: ['To', 92, 'yyyy-mm-dd', 'left'],
  channel: ['Channel', 150, '@', 'left'],
  campaign: ['Campaign', 260, '@', 'left'],
  adGroup: ['Ad group', 180, '@', 'left'],
  currency: ['Currency', 72, '@', 'center'],
  rate: ['Rate', 84, '0.0000####', 'center'],
  source: ['Source tab', 180, '@', 'left'],
  sourceRow: ['Source row', 84, '0', 'right'],
  // In the currency of the row: times the rate it is the amount that counts.
  originalCost: ['Original spend', 104, '#,##0.00', 'right'],
  originalRevenue: ['Original revenue', 112, '#,##0.00', 'right'],
  // Of the channel on these days, by whichever source.
  counted: ['Counted', 150, '@', 'left'],
};

/** The titles that are the same in every file, of this version and of those before it. */
export const fixedTitles = (Object.keys(titles) as (keyof typeof titles)[])
  .filter((id) => id !== 'originalCost' && id !== 'originalRevenue' && id !== 'counted')
  .map((id) => [id, titles[id][0]] as const);

export function dataTab(context: ReportContext): DataTab {
  const { ledger, stretches } = context;
  const { rows } = ledger;
  const filled = (value: number) => (Number.isNaN(value) ? '' : value);
  // Where all is in one currency the amounts are the original ones.
  const original = (values: Float64Array) => (i: number) => (ledger.isConverted ? filled(values[i] as number) : '');
  const counted = stretches.groups.map((group) => countedText(context.counted.get(group) ?? []));
  const at: Record<Exclude<DataColumn, Measure>, (i: number) => string | number> = {
    date: (i) => filled(rows.from[i] as number),
    to: (i) => filled(rows.to[i] as number),
    channel: (i) => asText(rows.channel[i] as string),
    campaign: (i) => asText(rows.campaign[i] as string),
    adGroup: (i) => asText(rows.adGroup[i] as string),
    currency: (i) => {
      const own = rows.currency[i] as string;
      // What counts as converted by its source is in no currency of ours, though nobody named it.
      if (Number.isNaN(ledger.rate[i] as number)) return own === anyCurrency ? '' : own;
      return isCurrencyCode(own) ? own : ledger.currency || own;
    },
    // What the source has converted itself bears no rate.
    rate: (i) => filled(ledger.rate[i] as number),
    source: (i) => asText(ledger.sources[ledger.source[i] as number] as string),
    sourceRow: (i) => rows.sourceRow[i] as number,
    originalCost: original(ledger.original.cost),
    originalRevenue: original(ledger.original.revenue),
    counted: (i) => counted[stretches.groupOf[i] as number] as string,
  };
  const isMeasure = (id: DataColumn): id is Measure => (measures as readonly string[]).includes(id);
  const cells = dataColumns.map((id) => {
    if (!isMeasure(id)) return at[id];
    const column = rows.measures[id];
    return (i: number) => filled(column[i] as number);
  });
  const [source, row, date] = (['source', 'sourceRow', 'date'] as const).map((id) => dataColumns.indexOf(id));
  return {
    id: 'data',
    name: 'Campaign Data',
    color: muted,
    length: rows.length,
    columns: dataColumns.map((id) => {
      if (isMeasure(id)) {
        const { title = id, unit } = figureOf(id) ?? {};
        const money = unit === 'money';
        return {
          title: money ? `${title}${inCurrency(context)}` : title,
          width: 104,
          format: money || isFractional(rows.measures[id]) ? '#,##0.00' : '#,##0',
          align: 'right',
        };
      }
      const [title, width, format, align] = titles[id];
      return { title, width, format, align };
    }),
    block: (from, to) =>
      Array.from({ length: to - from }, (_, k) => {
        const row = stretches.order[from + k] as number;
        return cells.map((cell) => cell(row));
      }),
    keyOf: (values) => `${values[source as number]}\n${values[row as number]}\n${dayText(values[date as number])}`,
  };
}

const isFractional = (values: Float64Array): boolean => values.some((value) => value % 1 !== 0 && !Number.isNaN(value));

const dayText = (value: string | number | undefined) => (typeof value === 'number' ? isoDay(value) : '');

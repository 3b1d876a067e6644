import type { Measure } from '../campaign-rows.ts';
import { headerKey } from '../columns/header-key.ts';
import { headerPeriod } from '../columns/header-period.ts';
import { headerCurrency } from '../columns/normalise-header.ts';
import { sumOf } from '../columns/sum-of.ts';
import { columnsOf } from '../evidence/columns.ts';
import { spentAndKept } from '../evidence/spent-and-kept.ts';
import type { WideChannel } from '../mapping/wide-columns.ts';
import { generalNames } from '../platforms/known-headers.ts';
import type { Finding } from '../reading.ts';
import { isChannelName, isRest } from '../table/channel-name.ts';
import { type Metric, metricOf, metricOfTitle, namedMeasure } from '../table/metric-of.ts';
import type { TableBody } from '../table/table-body.ts';
import { isRatio } from '../vocabulary/ratio-words.ts';
import { isTotalLabel } from '../vocabulary/total-labels.ts';
import { holdsNumbers } from './holds-numbers.ts';
import { numbersIn } from './numbers-in.ts';
import { partsOfTotal } from './parts-of-total.ts';
import type { RoundedTotal } from './rounded-total.ts';
import { sampleOf } from './sample-of.ts';
import type { Sheet } from './shape.ts';
import { titlesOf } from './years-in.ts';

export interface PlainChannels {
  readonly channels: readonly WideChannel[];
  /** Columns that add up others, and others that are read for no field. */
  readonly aside: readonly number[];
  /** What the header of their total says of the currency, `''` for nothing. */
  readonly currency: string;
  /** The total that the parts miss by what they were rounded, or null. */
  readonly rounded: RoundedTotal | null;
  readonly findings: readonly Finding[];
}

const none: PlainChannels = { channels: [], aside: [], currency: '', rounded: null, findings: [] };

/**
 * Channels that stand in a column each and are called by nothing but their names: those that a column of totals adds up, or, where
 * there is none, all that are known for channels and hold money.
 */
export function plainChannels(sheet: Sheet, body: TableBody, overheads: readonly number[]): PlainChannels {
  if (hasChannelColumn(body)) return none;
  const numeric = body.headers.flatMap((header, column) =>
    header !== '' && !isPlace(header) && holdsNumbers(sampleOf(body, column)) ? [column] : [],
  );
  const isTotal = (column: number) => isTotalHeader(body.headers[column]!);
  const open = numeric.filter((column) => !isTotal(column) && metricOf(body.headers[column]!) === null);
  if (open.length < 2) return none;
  const said = titlesOf(sheet)
    .map(metricOfTitle)
    .find((title) => title !== null);
  for (const total of numeric.filter(isTotal)) {
    const measure = measureOf(body.headers[total]!, said ?? null);
    const parts = measure ? partsOfTotal(numbersIn({ body, options: sheet.options }, [total, ...open])) : null;
    if (!measure || !parts) continue;
    const columns = parts.columns.map((at) => open[at]!);
    const ofCompany = columns.filter((column) => overheads.includes(column));
    const channels = columns.filter((column) => !ofCompany.includes(column));
    const names = channels.map((column) => body.headers[column]!);
    const isKnown =
      names.some(isChannelName) &&
      (ofCompany.length === 0 || names.every((name) => isChannelName(name) || isRest(name)));
    // A total may add up anything: products, or kinds of cost.
    if (!isKnown) continue;
    const left = open.filter(
      (column) => !columns.includes(column) && !overheads.includes(column) && isChannelName(body.headers[column]!),
    );
    const isOff = Math.abs(parts.total - parts.sum) > 0.011;
    return {
      channels: channels.map((column) => channelOf(body, column, measure)),
      aside: [total, ...left],
      currency: body.keys[total]!.currency,
      rounded: isOff ? { measure, total, parts: columns } : null,
      findings: [
        ...(left.length > 0
          ? [
              {
                code: 'sub-totals',
                column: body.headers[left[0]!]!,
                details: { columns: left.map((column) => body.headers[column]!) },
              },
            ]
          : []),
        ...(isOff
          ? [
              {
                code: 'wide-total-differs',
                column: body.headers[total]!,
                details: { total: parts.total, sum: parts.sum, rounding: 1 },
              },
            ]
          : []),
      ],
    };
  }
  return byKind(
    sheet,
    body,
    open.filter((column) => !overheads.includes(column)),
    overheads,
    said ?? null,
  );
}

function byKind(
  { options }: Sheet,
  body: TableBody,
  open: readonly number[],
  overheads: readonly number[],
  said: string | null,
): PlainChannels {
  const channels = open.filter((column) => isChannelName(body.headers[column]!) || isRest(body.headers[column]!));
  if (channels.filter((column) => isChannelName(body.headers[column]!)).length < 2) return none;
  const others = body.headers.map((header) => metricOf(header));
  // Beside what was spent, columns of channels are something else: sales, or leads.
  if (others.some((metric) => metric?.is === 'amount' && metric.measure === 'cost')) return none;
  if (said === 'Revenue' || said === 'Sales') return none;
  const sumIn = (column: number) => Math.abs(sumOf(numbersIn({ body, options }, [column])[0]!));
  // Among salaries and rent, and as large, they are what the company spent.
  const least = Math.max(...overheads.map(sumIn)) * 0.005;
  const isMoney =
    said === 'Spend' ||
    channels.some((column) => showsMoney(body, column)) ||
    (overheads.length > 1 && channels.every((column) => sumIn(column) >= least)) ||
    (overheads.length > 0 && areSpent(body, channels));
  const named = (columns: readonly number[]): Finding[] =>
    columns.flatMap((column) => {
      const sum = sumOf(numbersIn({ body, options }, [column])[0]!);
      return sum === 0 ? [] : [{ code: 'money-left-out', column: body.headers[column]!, details: { sum } }];
    });
  if (!isMoney) {
    // Beside what was earned they were likely spent; they may be what was shown or clicked as well.
    const isBesideRevenue = others.some((metric) => metric?.is === 'amount' && metric.measure === 'revenue');
    return isBesideRevenue ? { ...none, findings: named(channels) } : none;
  }
  // What has no name of a channel may be one all the same.
  const findings = named(open.filter((column) => !channels.includes(column)));
  return {
    channels: channels.map((column) => channelOf(body, column, 'cost')),
    aside: [],
    currency: '',
    rounded: null,
    findings,
  };
}

/** Together with pay and rent, and with what is left, they are what was earned. */
function areSpent(body: TableBody, channels: readonly number[]): boolean {
  const parts = spentAndKept(columnsOf(body))?.parts ?? [];
  return channels.every((column) => parts.includes(column));
}

const channelOf = (body: TableBody, column: number, measure: Measure): WideChannel => ({
  channel: headerCurrency(body.headers[column]!).text,
  columns: new Map([[measure, column]]),
});

/** What a column of totals is of: cost where it says so, or where the title does not say otherwise. */
function measureOf(header: string, said: string | null): Measure | null {
  const metric =
    metricOf(header) ??
    totalOf(header) ??
    (metricOfTitle(header) === 'Spend' ? ({ is: 'amount', measure: 'cost' } as const) : null);
  if (metric)
    return metric.is === 'amount' && (metric.measure === 'cost' || metric.measure === 'revenue')
      ? metric.measure
      : null;
  return said === 'Spend' || said === null ? 'cost' : said === 'Revenue' || said === 'Sales' ? 'revenue' : null;
}

/** `Celkem náklady`: a word for a total before an amount. */
function totalOf(header: string): Metric | null {
  const words = header.trim().split(/[\s:]+/);
  for (let at = 1; at < words.length; at++) {
    const measure = namedMeasure(headerKey(words.slice(at).join(' ')).key);
    if (measure && isTotalLabel(words.slice(0, at).join(' '))) return { is: 'amount', measure };
  }
  return null;
}

const isTotalHeader = (header: string): boolean => {
  const metric = metricOf(header) ?? totalOf(header);
  if (metric) return metric.is === 'amount' && (metric.measure === 'cost' || metric.measure === 'revenue');
  return (
    isTotalLabel(header) || /^(total|gesamt|summe|totale|totaal|suma)\b|\b(total|gesamt|summe)$/i.test(header.trim())
  );
};

/** Dates, ids and their like: numbers that are no amounts. */
const isPlace = (header: string): boolean =>
  headerPeriod(header) !== null ||
  isRatio(headerKey(header).key) ||
  /^(year|jahr|año|ano|année|anno|jaar|month|monat|mes|mois|mês|week|woche|day|tag|quarter|quartal|#|id|no\.?|nr\.?)$/i.test(
    header.trim(),
  ) ||
  (generalNames().get('date') ?? []).some((tier) => tier.includes(headerKey(header).key));

const hasChannelColumn = (body: TableBody): boolean => {
  const named = (generalNames().get('channel') ?? []).slice(0, 2).flat();
  return body.keys.some(({ key }) => named.includes(key) || key === 'channel');
};

/** A currency in its header or beside its values, or cents. */
function showsMoney(body: TableBody, column: number): boolean {
  if (body.keys[column]!.currency !== '' || /\p{Sc}/u.test(body.headers[column]!)) return true;
  const cells = sampleOf(body, column);
  return cells.some((cell) =>
    typeof cell === 'number'
      ? !Number.isInteger(cell)
      : typeof cell === 'string' && /\p{Sc}|[.,]\d{1,2}\s*$/u.test(cell),
  );
}

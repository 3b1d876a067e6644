import { headerCurrency } from '../columns/normalise-header.ts';
import { readNumbers } from '../columns/read-numbers.ts';
import { sumOf } from '../columns/sum-of.ts';
import { addsUp } from '../evidence/adds-up.ts';
import { columnsOf } from '../evidence/columns.ts';
import type { WideChannel } from '../mapping/wide-columns.ts';
import type { Finding } from '../reading.ts';
import { isBlank } from '../table/cells.ts';
import { namesChannel } from '../table/channel-name.ts';
import { metricOf, plainWords } from '../table/metric-of.ts';
import type { TableBody } from '../table/table-body.ts';
import { isTotalLabel } from '../vocabulary/total-labels.ts';
import { holdsNumbers } from './holds-numbers.ts';
import { partsOfTotal } from './parts-of-total.ts';
import { sampleOf } from './sample-of.ts';

/**
 * Columns of money beside those of channels, with no word for what they are: one with a channel's name and the signs of its neighbours
 * is a channel, too; the others are named with their sums.
 */
export function moneyBeside(
  body: TableBody,
  wide: readonly WideChannel[],
  aside: readonly number[],
): { readonly channels: readonly WideChannel[]; readonly findings: readonly Finding[] } {
  const taken = new Set([...wide.flatMap(({ columns }) => [...columns.values()]), ...aside]);
  const signsOf = (column: number) => signsIn(body, column);
  const signs = wide.flatMap(({ columns }) => [...signsOf(columns.get('cost') ?? -1)]);
  const costs = wide.flatMap(({ columns }) => columns.get('cost') ?? []);
  const columns = columnsOf(body);
  const channels: WideChannel[] = [];
  const findings: Finding[] = [];
  const proved = partsOfAll(body, wide, taken);
  body.headers.forEach((header, column) => {
    if (taken.has(column) || header === '' || metricOf(header) !== null || isTotalLabel(header)) return;
    const own = signsOf(column);
    // `Google Ads Opbrengst` beside `Google Ads Kosten` is something else of that channel, and none of its own.
    const isOther = wide.some(({ channel }) => isWithin(header, channel));
    const isNamed = namesChannel(header) && !isOther;
    if ((own.size === 0 && !isNamed && !proved.has(column)) || addsUp(columns, column, costs)) return;
    if (proved.has(column) || (isNamed && own.size > 0 && [...own].every((sign) => signs.includes(sign)))) {
      channels.push({ channel: headerCurrency(header).text, columns: new Map([['cost', column]]) });
      return;
    }
    const { values, unreadable } = readNumbers(body.column(column));
    if (unreadable > body.length / 2) return;
    const sum = sumOf(values);
    if (sum !== 0) findings.push({ code: 'money-left-out', column: header, details: { sum } });
  });
  return { channels, findings };
}

/** Whether a header has all words of a name, one after the other. */
function isWithin(header: string, name: string): boolean {
  const plain = (text: string) => ` ${plainWords(text).join(' ')} `;
  return plain(header).includes(plain(name));
}

/** The columns that a total adds up together with those of the channels: `Bus 31` beside `Snap cost`, under `Sum`. */
function partsOfAll(body: TableBody, wide: readonly WideChannel[], taken: ReadonlySet<number>): ReadonlySet<number> {
  const costs = wide.flatMap(({ columns }) => columns.get('cost') ?? []);
  const numeric = body.headers.flatMap((header, column) =>
    header !== '' && (!taken.has(column) || costs.includes(column)) && holdsNumbers(sampleOf(body, column))
      ? [column]
      : [],
  );
  for (const total of numeric.filter((column) => isTotalLabel(body.headers[column]!))) {
    const others = numeric.filter((column) => column !== total);
    const parts = partsOfTotal([total, ...others].map((column) => readNumbers(body.column(column)).values));
    const columns = (parts?.columns ?? []).map((at) => others[at]!);
    if (costs.every((column) => columns.includes(column)))
      return new Set(columns.filter((column) => !costs.includes(column)));
  }
  return new Set();
}

/** The currency signs of a column that has one in nearly all of its cells. */
function signsIn(body: TableBody, column: number): ReadonlySet<string> {
  if (column < 0) return new Set();
  const cells = sampleOf(body, column).filter((cell) => !isBlank(cell));
  const { currencies } = readNumbers(cells);
  const signed = [...currencies.values()].reduce((all, count) => all + count, 0);
  if (signed >= cells.length * 0.8 && signed > 0) return new Set(currencies.keys());
  const { currency } = body.keys[column]!;
  return new Set(currency === '' ? [] : [currency]);
}

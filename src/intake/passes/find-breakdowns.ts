import type { Slice } from '../amounts/slices.ts';
import type { Field, Finding } from '../reading.ts';
import { cellText } from '../table/cells.ts';
import { type RowAccount, rowKind } from '../table/row-account.ts';
import type { TableBody } from '../table/table-body.ts';
import { isHeaderFor } from '../vocabulary/words-for.ts';

/** Columns by which platforms split a campaign into several rows. */
const isBreakdown = isHeaderFor('breakdown');

/** Headers of counts in which nobody is twice, so that parts do not add up to the whole. */
const ofPeople =
  /(?<!\p{L})(?:uniques?|people|persons?|users?|customers?|clients?|eindeutige?n?|personen|nutzer|kunden|personnes?|utilisateurs?|únic[oa]s?|personas?|usuarios?|unic[ioahe]+|persone|utenti|unieke?|unikaln[eya]|pessoas?)(?!\p{L})/iu;

/** Says where people in several parts of a campaign count in each, and where the parts repeat the whole. */
export function findBreakdowns(
  body: TableBody,
  fields: ReadonlyMap<Field, number>,
  slices: readonly Slice[],
  account: RowAccount,
): Finding[] {
  const mapped = new Set(fields.values());
  const columns = body.keys.flatMap(({ key }, column) =>
    isBreakdown(key) && !mapped.has(column) && hasSeveral(body, column) ? [column] : [],
  );
  if (columns.length === 0) return [];
  const repeated = columns
    .map((column) => repeats(body, column, fields, slices, account))
    .find(({ count }) => count > 0);
  if (repeated) return [repeated.finding];
  const people = peopleIn(body, slices);
  return people.length === 0
    ? []
    : [{ code: 'breakdown', details: { columns: columns.map((column) => body.headers[column]!), people } }];
}

/** Headers of what is counted by person; what is counted by event adds up. */
const peopleIn = (body: TableBody, slices: readonly Slice[]): string[] => {
  const counts = slices.flatMap(({ columns }) =>
    (['conversions', 'leads', 'orders', 'newCustomers'] as const).flatMap((measure) => {
      const column = columns.get(measure);
      const header = column === undefined ? '' : body.headers[column]!;
      return column !== undefined && (measure === 'newCustomers' || ofPeople.test(header)) ? [header] : [];
    }),
  );
  return [...new Set(counts)];
};

function hasSeveral(body: TableBody, column: number): boolean {
  const cells = body.column(column);
  const first = cells.find((cell) => cell !== '');
  return first !== undefined && cells.some((cell) => cell !== '' && cell !== first);
}

/** Rows whose cost and impressions are those of the row before, of the same campaign and day, with another value of the breakdown. */
function repeats(
  body: TableBody,
  column: number,
  fields: ReadonlyMap<Field, number>,
  slices: readonly Slice[],
  account: RowAccount,
): { count: number; finding: Finding } {
  const cells = body.column(column);
  const cost = slices[0]!.amounts.get('cost');
  const impressions = slices[0]!.amounts.get('impressions') ?? slices[0]!.amounts.get('clicks');
  const same = (['date', 'dateFrom', 'campaign', 'adGroup'] as const).flatMap((field) =>
    fields.has(field) ? [body.column(fields.get(field)!)] : [],
  );
  let count = 0;
  let first = 0;
  for (let i = 1; cost && impressions && i < body.length; i++) {
    if (account.kind[i] !== rowKind.used || !(cost[i]! > 0) || !(impressions[i]! > 0)) continue;
    if (cost[i] !== cost[i - 1] || impressions[i] !== impressions[i - 1] || cells[i] === cells[i - 1]) continue;
    if (!same.every((texts) => cellText(texts[i]) === cellText(texts[i - 1]))) continue;
    if (count++ === 0) first = i;
  }
  const few = count < Math.max(2, body.length * 0.1);
  return {
    count: few ? 0 : count,
    finding: { code: 'breakdown-repeats', column: body.headers[column]!, row: body.rowNumber(first), count },
  };
}

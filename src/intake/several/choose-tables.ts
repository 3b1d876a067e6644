import type { SourceOptions } from '../reading.ts';
import { areApart } from './apart.ts';
import type { Candidate } from './candidate.ts';
import { type SameMoney, sameMoney } from './same-money.ts';

/** What becomes of each table of a tab that could be read. */
export interface ChosenTables {
  /** In the order of the tab; one at least. */
  readonly read: readonly Candidate[];
  /** They show the same money in another cut. */
  readonly agreeing: readonly SameMoney[];
  /** They may be the same money, and may be other money: nothing tells. */
  readonly unclear: readonly Candidate[];
  readonly left: readonly Candidate[];
}

/** What the user said stands; then tables that repeat the money of others go, and of the rest those are read together that are surely apart. */
export function chooseTables(all: readonly Candidate[], said: SourceOptions['tables'] = {}): ChosenTables {
  const kept = all.filter(({ key }) => said[key] !== 'leave');
  const left = kept.length > 0 ? all.filter((one) => !kept.includes(one)) : [];
  const isCounted = ({ key }: Candidate) => said[key] === 'count';
  let open = kept.length > 0 ? kept : all;
  const agreeing: SameMoney[] = [];
  for (let same = sameMoney(open); same; same = sameMoney(open)) {
    const gone = same.left;
    if (gone.some(isCounted)) break;
    agreeing.push(same);
    open = open.filter((one) => !gone.includes(one));
  }
  const main = open.find(tellsRows) ?? open[0]!;
  const read = open.filter((one) => one === main || isCounted(one));
  const unclear: Candidate[] = [];
  for (const one of open) {
    if (read.includes(one)) continue;
    if (read.every((other) => areApart(one, other))) read.push(one);
    else unclear.push(one);
  }
  return { read: open.filter((one) => read.includes(one)), agreeing, unclear, left };
}

/** A line of sums above a table names nothing in its rows. */
const tellsRows = ({ reading: { columns, rows } }: Candidate): boolean =>
  rows.length > 1 ||
  (['date', 'dateFrom', 'channel', 'campaign', 'adGroup'] as const).some((field) => columns[field] !== undefined);

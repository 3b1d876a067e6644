import { a1 } from '../../workbook/a1.ts';
import { sumOfRows } from '../amounts/sums.ts';
import type { Draft } from '../passes/draft.ts';
import type { Amounts, Reading } from '../reading.ts';
import { cellText, isBlank } from '../table/cells.ts';
import type { FoundTable } from '../table/found-table.ts';
import { contentsOf } from '../table/row-choices.ts';
import { channelFamily } from '../vocabulary/channel-families.ts';

/** One of several tables of a tab that could each be read, with what tells whether its money is that of another. */
export interface Candidate {
  readonly draft: Draft;
  readonly reading: Reading;
  /** What the user's choice knows it by. */
  readonly key: string;
  /** The first cell of its header, in A1. */
  readonly at: string;
  readonly sums: Amounts;
  /** Names of its channels; null where nothing but the tab names one. */
  readonly channels: ReadonlySet<string> | null;
  /** The fields that it has columns for. */
  readonly fields: string;
  /** Days or stretches that it tells apart. */
  readonly days: number;
}

export function candidatesOf(drafts: readonly Draft[]): Candidate[] {
  const all: Candidate[] = [];
  for (const draft of drafts) all.push(candidateOf(draft, all));
  return all;
}

export const hasMoney = ({ sums }: Candidate): boolean => sums.cost !== undefined || sums.revenue !== undefined;

function candidateOf(draft: Draft, earlier: readonly Candidate[]): Candidate {
  const { found, map, wide, known, titled } = draft;
  const reading = draft.reading!;
  const { rows } = reading;
  const hasChannels = map.fields.has('channel') || wide.length > 0 || titled !== null;
  const isOwn = hasChannels || (known !== null && channelFamily(known.platform.title) !== null);
  const contents = contentsOf(found.headers);
  const nth = earlier.filter(({ key }) => key.startsWith(`${contents}:`)).length + 1;
  return {
    draft,
    reading,
    key: `${contents}:${nth}`,
    at: placeOf(found),
    sums: sumOfRows(rows, []),
    channels: isOwn ? new Set(rows.channel) : null,
    fields: [...map.fields.keys()].sort().join(' '),
    days: new Set(rows.from.filter((day) => !Number.isNaN(day))).size,
  };
}

export function placeOf({ columns, header, headers }: FoundTable): string {
  const first = headers.findIndex((text) => !isBlank(cellText(text)));
  return a1(header + 1, columns.from + Math.max(0, first) + 1);
}

import { measures } from '../../intake/campaign-rows.ts';
import { nameText, numberText } from './cell-text.ts';
import type { Entry, Published, SourceLine } from './entry.ts';

/** A row of the tab: the number of its entry, what it says, and that. Cells behind the last filled one are none. */
export type Row = readonly string[];

/** What a row says, in the order in which an entry has them. The first begins an entry, and the last ends it. */
export const kinds = {
  period: 'Period',
  published: 'Published',
  definitions: 'Definitions',
  inputs: 'Raw data',
  setting: 'Setting',
  figures: 'Figures',
  all: 'All',
  channel: 'Channel',
  sources: 'Sources',
  source: 'Source',
  before: 'Entry before',
  seal: 'Seal',
} as const;

/** A cell holds 50,000 characters, and settings may be longer. */
const mostInCell = 40_000;

/** Columns of ours. What stands to the right of them is the user’s. */
export const historyColumns = 40;

const lineTitles = ['channel', 'rows', 'campaigns', 'from', 'to', 'rows stamp', 'days stamp'] as const;
const originals = ['original cost', 'original revenue'] as const;
export const sourceTitles: readonly string[] = [...lineTitles, ...measures, ...originals];

/** An entry as rows, but for the two that chain it to the one before. */
export function entryRows(number: number, entry: Entry): Row[] {
  const row = (kind: keyof typeof kinds, ...cells: string[]): Row => trimmed([String(number), kinds[kind], ...cells]);
  return [
    row('period', entry.from, entry.to, entry.currency),
    row('published', entry.at, nameText(entry.who)),
    row('definitions', entry.definitions),
    row('inputs', entry.inputs),
    ...Object.entries(entry.settings).map(([id, json]) => row('setting', id, ...pieces(nameText(json)))),
    row('figures', 'channel', ...entry.figures),
    row('all', '', ...entry.all.map(figureText)),
    ...entry.channels.map(({ name, values }) => row('channel', nameText(name), ...values.map(figureText))),
    row('sources', 'source', ...sourceTitles),
    ...entry.sources.map((line) => row('source', ...sourceCells(line))),
  ];
}

const sourceCells = (line: SourceLine): string[] => [
  nameText(line.source),
  nameText(line.channel),
  String(line.rows),
  String(line.campaigns),
  line.from,
  line.to,
  line.rowsStamp,
  line.daysStamp,
  ...line.sums.map(figureText),
  ...line.original.map(figureText),
];

export const figureText = (value: Published): string => (value === undefined ? '' : numberText(value));

export function trimmed(cells: readonly string[]): Row {
  let end = Math.min(cells.length, historyColumns);
  while (end > 0 && cells[end - 1] === '') end--;
  return cells.slice(0, end);
}

/** No character that takes two places is cut in half. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length; ) {
    const isHalf = /[\ud800-\udbff]/.test(text[from + mostInCell - 1] ?? '');
    const to = from + mostInCell - (isHalf ? 1 : 0);
    found.push(text.slice(from, to));
    from = to;
  }
  return found;
}

import { measures } from '../../intake/campaign-rows.ts';
import type { Entry, Published, SourceLine } from './entry.ts';
import { kinds, type Row } from './entry-rows.ts';

/** An entry from its rows, which are whole: nothing of them was altered since they were written. */
export function readEntry(rows: readonly Row[]): Entry {
  const of = (kind: keyof typeof kinds): (readonly string[])[] =>
    rows.flatMap((row) => (row[1] === kinds[kind] ? [row.slice(2)] : []));
  const first = (kind: keyof typeof kinds): readonly string[] => of(kind)[0] ?? [];
  const [from = '', to = '', currency = ''] = first('period');
  const [at = '', who = ''] = first('published');
  const figures = first('figures').slice(1);
  const values = ([, ...texts]: readonly string[]) => figures.map((_, i) => published(texts[i]));
  return {
    from,
    to,
    currency,
    at,
    who,
    definitions: first('definitions')[0] ?? '',
    inputs: first('inputs')[0] ?? '',
    settings: Object.fromEntries(of('setting').map(([id = '', ...pieces]) => [id, pieces.join('')])),
    figures,
    all: values(first('all')),
    channels: of('channel').map((cells) => ({ name: cells[0] ?? '', values: values(cells) })),
    sources: of('source').map(sourceLine),
  };
}

const published = (text: string | undefined): Published => (text ? Number(text) : undefined);

function sourceLine(cells: readonly string[]): SourceLine {
  const [source = '', channel = '', rows, campaigns, from = '', to = '', rowsStamp = '', daysStamp = '', ...amounts] =
    cells;
  return {
    source,
    channel,
    rows: Number(rows),
    campaigns: Number(campaigns),
    from,
    to,
    rowsStamp,
    daysStamp,
    sums: measures.map((_, i) => published(amounts[i])),
    original: [0, 1].map((i) => published(amounts[measures.length + i])),
  };
}

import { gap } from '../../../report/kpi/headings.ts';
import { figure, line, look, strongLine } from '../../../report/look.ts';
import type { SectionPlan } from '../../../report/section.ts';
import type { Cell, RowPlan } from '../../../workbook/tab-plan.ts';
import type { Bridge, BridgeItem } from '../bridge.ts';
import { tieColumns as at, kindColumn, kindTitles } from './columns.ts';
import { monthInWords } from './month-in-words.ts';
import type { Tied } from './tied.ts';

/** So many explanations are told with their lines, the largest first. */
const most = 120;

/** Which lines each explanation was read from, so that anybody can look them up. */
export function evidenceSection(sides: readonly Tied[]): SectionPlan {
  const all = sides.flatMap((tied) =>
    tied.bridges.flatMap((bridge) => bridge.items.map((item) => ({ tied, bridge, item }))),
  );
  const told = [...all].sort((a, b) => Math.abs(b.item.amount) - Math.abs(a.item.amount)).slice(0, most);
  if (told.length === 0) return { rows: [] };
  const shown = all.filter((each) => told.includes(each));
  // The columns of kinds that explain nothing are folded away.
  const says = Math.min(...all.map(({ item }) => kindColumn(item.kind)));
  const rows = shown.map(({ tied, bridge, item }, i) => evidenceRow(tied, bridge, item, says, i));
  const head: RowPlan = {
    key: 'head:evidence',
    height: 26,
    cells: [
      { value: 'Channel', style: look.head },
      { value: 'Month', style: look.head },
      { value: 'Amount', style: look.headRight },
      ...Array.from({ length: at.note - at.reported }, (_, i) => ({
        value: at.firstKind + i === says ? '\u2002What explains it, and the lines that show it' : '',
        style: { ...look.head, wrap: false },
      })),
    ],
  };
  const left = all.length - shown.length;
  return {
    rows: [
      { key: 'title:evidence', cells: [{ value: 'What each explanation rests on', style: look.section }] },
      {
        key: 'lead:evidence',
        cells: [
          {
            value: `Rows of the raw tabs, as of the build. ${left > 0 ? `The ${left} smallest are not listed. ` : ''}What no line shows is unexplained.`,
            style: look.byline,
          },
        ],
      },
      head,
      ...rows,
      gap('gap:evidence'),
    ],
    rules: [
      { color: strongLine, rows: [head.key], from: 1, to: at.note },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: at.note },
    ],
  };
}

function evidenceRow({ pair }: Tied, { channel, month }: Bridge, item: BridgeItem, says: number, i: number): RowPlan {
  const lines = item.booked.map((at) => pair.booked[at]!);
  const rows = item.reported.map((at) => pair.reported[at]!);
  const cells: (Cell | undefined)[] = [
    { value: channel, style: { ...look.plain, format: '@' } },
    { value: monthInWords(month), style: { ...look.plain, format: '@' } },
    { value: Math.round(item.amount * 100) / 100, style: figure('+#,##0.00;-#,##0.00;0.00') },
  ];
  cells[says - 1] = {
    // Away from the amount beside it.
    value: `\u2002${kindTitles[item.kind]}: ${placesIn([...lines, ...rows])}`,
    style: { ...look.plain, format: '@' },
  };
  return { key: `evidence:${i}`, cells };
}

interface Place {
  readonly source: string;
  readonly row: number;
}

/** `Ledger rows 4, 6–9`. */
function placesIn(places: readonly Place[]): string {
  const bySource = new Map<string, number[]>();
  for (const { source, row } of places) bySource.set(source, [...(bySource.get(source) ?? []), row]);
  return [...bySource]
    .map(
      ([source, rows]) =>
        `${source} ${rows.length === 1 ? 'row' : 'rows'} ${runsOf([...new Set(rows)].sort((a, b) => a - b))}`,
    )
    .join('; ');
}

function runsOf(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const shown = runs.slice(0, 8).map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return runs.length > shown.length ? `${shown.join(', ')} and more` : shown.join(', ');
}

import type { ReportContext } from '../../../report/context.ts';
import { formatOf, signed } from '../../../report/formats.ts';
import { gap } from '../../../report/kpi/headings.ts';
import { bad, band, figure, good, line, look, strongLine, watch } from '../../../report/look.ts';
import type { SectionPlan } from '../../../report/section.ts';
import { call, cell, type Formula, join, op, range, when } from '../../../workbook/formula.ts';
import type { Cell, CellStyle, RowPlan } from '../../../workbook/tab-plan.ts';
import { type Bridge, bridgeKinds } from '../bridge.ts';
import { bookedFormula } from './booked-formula.ts';
import { tieColumns as at, kindColumn, kindTitles, tieKey, tieTab } from './columns.ts';
import { reportedFormula } from './reported-formula.ts';
import type { Tied } from './tied.ts';

const ties = '✔ ties';
const likely = '▲ only likely';
const open = '✖ open';
const noteAsked = '▲ note, please';

/** Where the limits stand at the head of the tab. */
export const limits = {
  tolerance: { share: cell(tieTab, 'limit:tolerance', 2), amount: cell(tieTab, 'limit:tolerance', 3) },
  material: { share: cell(tieTab, 'limit:material', 2), amount: cell(tieTab, 'limit:material', 3) },
} as const;

const words = {
  spend: { title: 'Spend against invoices', reported: 'Platforms report' },
  revenue: { title: 'Revenue against booked sales', reported: 'Platforms claim' },
} as const;

/** One side: each channel in each month, from what is reported over what explains the difference to what is booked. */
export function sideSection(context: ReportContext, tied: Tied): SectionPlan {
  const { side } = tied.pair;
  const channels = [...new Set(tied.bridges.map(({ channel }) => channel))];
  const rows = channels.flatMap((channel) => {
    const own = tied.bridges.filter((bridge) => bridge.channel === channel);
    return [...own.map((bridge, i) => bridgeRow(context, tied, bridge, i === 0)), totalRow(tied, channel, own)];
  });
  const head = headRow(context, side);
  const keys = rows.map(({ key }) => key);
  const totals = keys.filter((key) => key.startsWith('total:'));
  const [first, last] = [keys[0]!, keys.at(-1)!];
  const highlight = (column: number, startsWith: string, color: string) => ({
    rows: [first, last] as const,
    columns: [column, column] as const,
    startsWith,
    color,
  });
  return {
    rows: [
      { key: `title:${side}`, cells: [{ value: words[side].title, style: look.section }] },
      {
        key: `lead:${side}`,
        height: 22,
        cells: [{ formula: inWords(context, side, first, last), style: look.byline }],
      },
      head,
      ...rows,
      grandTotal(side, first, last),
      gap(`gap:${side}`),
    ],
    rules: [
      { color: strongLine, rows: [head.key], from: 1, to: at.note },
      { color: line, rows: keys.filter((key) => !totals.includes(key)), from: 1, to: at.note },
      { color: strongLine, rows: [...totals, `all:${side}`], from: 1, to: at.note },
    ],
    highlights: [
      highlight(at.status, '✔', good),
      highlight(at.status, '▲', watch),
      highlight(at.status, '✖', bad),
      highlight(at.asked, '▲', bad),
    ],
  };
}

/** How much of it ties, in a sentence over the cells below. */
function inWords(context: ReportContext, side: string, first: string, last: string): Formula {
  const column = (index: number) =>
    range({ tab: tieTab, row: first, column: index }, { tab: tieTab, row: last, column: index });
  const count = (word: string) => call('COUNTIF', column(at.status), `${word}*`);
  const all = op(op(count('✔'), '+', count('▲')), '+', count('✖'));
  const noun = side === 'spend' ? 'invoices' : 'booked sales';
  return join(
    count('✔'),
    ' of ',
    all,
    ` channel months tie to ${noun}`,
    when(op(count('▲'), '=', 0), '', join(', ', count('▲'), ' by what is only likely')),
    '. Notes asked for: ',
    call('COUNTIF', column(at.asked), '▲*'),
    `. All amounts in ${context.ledger.basis || 'the currency of the data'}.`,
  );
}

function headRow(context: ReportContext, side: 'spend' | 'revenue'): RowPlan {
  const { basis } = context.ledger;
  const titles: Cell[] = [
    { value: 'Channel', style: look.head },
    { value: 'Month', style: look.head },
    { value: `${words[side].reported}${basis ? ` (${basis})` : ''}`, style: look.headRight },
    ...bridgeKinds.map((kind): Cell => ({ value: kindTitles[kind], style: look.headRight })),
    { value: 'Unexplained', style: look.headRight },
    { value: 'Booked', style: look.headRight },
    { value: 'Difference', style: look.headRight },
    { value: 'of booked', style: look.headRight },
    { value: 'Status', style: { ...look.headRight, align: 'center' } },
    { value: 'Material', style: { ...look.headRight, align: 'center' } },
    { value: 'Note of whoever signs', style: look.head },
  ];
  return { key: `head:${side}`, height: 34, cells: titles };
}

const money = '#,##0.00';
/** A dash for nothing: a page of zeros hides what is there. */
const moved = '+#,##0.00;-#,##0.00;"–"';

function bridgeRow(context: ReportContext, tied: Tied, bridge: Bridge, isFirst: boolean): RowPlan {
  const key = `${tieKey}${tied.pair.side}:${bridge.channel}:${bridge.month}`;
  const here = (column: number) => cell(tieTab, key, column);
  const cells: (Cell | undefined)[] = [];
  const put = (column: number, content: Cell) => {
    cells[column - 1] = content;
  };
  put(at.channel, { value: bridge.channel, style: { ...(isFirst ? look.strong : look.byline), format: '@' } });
  put(at.month, { value: bridge.month, style: { ...look.plain, align: 'left', format: 'mmm yyyy' } });
  const sumOr = (formula: Formula | null, value: number, format: string): Cell =>
    formula ? { formula, style: figure(format) } : { value: cents(value), style: figure(format) };
  put(at.reported, sumOr(reportedFormula(context, tied.pair.side, bridge), bridge.reported, money));
  for (const kind of bridgeKinds) {
    const amount = bridge.items.reduce((sum, item) => (item.kind === kind ? sum + item.amount : sum), 0);
    put(kindColumn(kind), { value: cents(amount), style: figure(moved) });
  }
  const items = range({ tab: tieTab, row: key, column: at.firstKind }, { tab: tieTab, row: key, column: at.lastKind });
  const difference = op(here(at.booked), '-', here(at.reported));
  // The last cent of amounts that are rounded each is no difference.
  const unexplained = call('ROUND', op(difference, '-', call('SUM', items)), 2);
  put(at.unexplained, { formula: unexplained, style: figure(moved, look.strong) });
  put(at.booked, sumOr(bookedFormula(context, tied, bridge), bridge.booked, money));
  put(at.difference, { formula: difference, style: figure(moved) });
  put(at.share, shareCell(key, look.plain));
  const isWithin = (limit: Formula, of: Formula) => op(call('ABS', of), '<=', limit);
  const booked = call('ABS', here(at.booked));
  put(at.status, {
    formula: when(
      isWithin(limits.tolerance.amount, here(at.unexplained)),
      when(isWithin(op(limits.tolerance.share, '*', booked), here(at.unexplained)), bridge.ties ? ties : likely, open),
      open,
    ),
    style: { ...look.status, align: 'center' },
  });
  const isMaterial = (limit: Formula) => op(call('ABS', here(at.difference)), '>=', limit);
  put(at.asked, {
    formula: when(
      isMaterial(limits.material.amount),
      when(
        isMaterial(op(limits.material.share, '*', booked)),
        when(op(here(at.note), '=', ''), noteAsked, 'noted'),
        '',
      ),
      '',
    ),
    style: { ...look.status, align: 'center' },
  });
  put(at.note, {
    value: context.typed.get(key)?.get(at.note) ?? '',
    style: { ...look.typing, format: '@' },
    typedIn: true,
  });
  return { key, cells };
}

/** A channel over its months. */
function totalRow({ pair }: Tied, channel: string, own: readonly Bridge[]): RowPlan {
  const keyOf = ({ month }: Bridge) => `${tieKey}${pair.side}:${channel}:${month}`;
  const [first, last] = [keyOf(own[0]!), keyOf(own.at(-1)!)];
  const strong = { ...look.strong, background: band };
  const cells: (Cell | undefined)[] = [
    { value: channel, style: { ...strong, format: '@' } },
    { value: 'Total', style: strong },
  ];
  for (let column: number = at.reported; column <= at.difference; column++) {
    const isFigure = column === at.reported || column === at.booked;
    cells[column - 1] = {
      formula: call('SUM', range({ tab: tieTab, row: first, column }, { tab: tieTab, row: last, column })),
      style: figure(isFigure ? money : moved, strong),
    };
  }
  const key = `total:${pair.side}:${channel}`;
  cells[at.share - 1] = shareCell(key, strong);
  for (const column of [at.status, at.asked, at.note]) cells[column - 1] = { value: '', style: strong };
  return { key, cells };
}

/** All channels: what moved between two of them or between two months is nothing here. */
function grandTotal(side: string, first: string, last: string): RowPlan {
  const all = (column: number) => range({ tab: tieTab, row: first, column }, { tab: tieTab, row: last, column });
  const key = `all:${side}`;
  const cells: (Cell | undefined)[] = [
    { value: 'All channels', style: look.strong },
    { value: '', style: look.strong },
  ];
  for (let column: number = at.reported; column <= at.difference; column++) {
    cells[column - 1] = {
      formula: call('SUMIFS', all(column), all(at.month), 'Total'),
      style: figure(column === at.reported || column === at.booked ? money : moved, look.strong),
    };
  }
  cells[at.share - 1] = shareCell(key, look.strong);
  return { key, cells };
}

const shareCell = (key: string, style: CellStyle): Cell => ({
  formula: when(
    op(cell(tieTab, key, at.booked), '=', 0),
    'n/a',
    op(cell(tieTab, key, at.difference), '/', cell(tieTab, key, at.booked)),
  ),
  style: figure(signed(formatOf('percent', 0.5, '')), style),
});

const cents = (amount: number): number => Math.round(amount * 100) / 100;

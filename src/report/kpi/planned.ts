import { cell, type Formula, op, range } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { inCurrency, type ReportContext } from '../context.ts';
import { daysIn } from '../days-in.ts';
import { formatOf } from '../formats.ts';
import { figure, line, look, strongLine } from '../look.ts';
import type { PlanLine } from '../plan.ts';
import type { PlanPiece } from '../plan-pieces.ts';
import type { Section } from '../section.ts';
import { daysColumn, fromColumn, toColumn } from './columns.ts';
import { gap, sectionTitle } from './headings.ts';

const columns = {
  planned: daysColumn + 1,
  plannedRevenue: daysColumn + 2,
  own: daysColumn + 3,
  ownRevenue: daysColumn + 4,
  currency: daysColumn + 5,
  rate: daysColumn + 6,
  counts: daysColumn + 7,
  source: daysColumn + 8,
  sourceRows: daysColumn + 10,
} as const;
const lastColumn = columns.sourceRows;

const keyOf = ({ key }: PlanPiece): string => `planned:${key}`;

/** The format of planned money, which is that of the spend. */
export const planMoney = ({ facts, ledger, plan }: ReportContext): string =>
  formatOf(
    'money',
    Math.max(facts.all.cost ?? 0, ...(plan?.lines ?? []).map(({ planned }) => planned ?? 0)),
    ledger.currency,
  );

/** The cells of what a line was planned, or of what of it is due; undefined where it is nothing. */
export function plannedRange({ pieces }: PlanLine, measure: 'cost' | 'revenue', due = false): Formula | undefined {
  const chosen = due ? pieces.filter(({ isDue }) => isDue) : pieces;
  const [first, last] = [chosen[0], chosen[chosen.length - 1]];
  if (!first || !last) return undefined;
  const column = measure === 'cost' ? columns.planned : columns.plannedRevenue;
  return range({ tab: 'kpi', row: keyOf(first), column }, { tab: 'kpi', row: keyOf(last), column });
}

/** What the plan is made of: its rows, each with its tab and row, as far as they count. */
export const planned: Section = (context) => {
  const pieces = (context.plan?.lines ?? []).flatMap((each) => each.pieces);
  if (pieces.length === 0) return { rows: [] };
  const rows = pieces.map((piece) => pieceRow(context, piece));
  const unit = inCurrency(context);
  const titles: Readonly<Record<number, string>> = {
    [fromColumn]: 'From',
    [toColumn]: 'To',
    [daysColumn]: 'Days',
    [columns.planned]: `Planned${unit}`,
    [columns.plannedRevenue]: `Planned revenue${unit}`,
    [columns.own]: 'In its currency',
    [columns.ownRevenue]: 'Revenue in it',
    [columns.currency]: 'Currency',
    [columns.rate]: 'Rate',
    [columns.counts]: 'Counted',
    [columns.source]: 'Source tab',
    [columns.sourceRows]: 'Source rows',
  };
  const styles: Readonly<Record<number, Cell['style']>> = {
    [columns.counts]: { ...look.head, align: 'center' },
    [columns.source]: look.head,
  };
  const cells: Cell[] = [{ value: 'Channel', style: look.head }];
  for (let column = 2; column <= lastColumn; column++)
    cells.push({ value: titles[column] ?? '', style: styles[column] ?? look.headRight });
  return {
    rows: [
      ...sectionTitle(
        'planned',
        'What the plan is made of',
        'The rows of the plan, in their own currency and in that of the report. A row is cut where the report period or the data begin or end, and counts there by its days.',
      ),
      { key: 'head:planned', height: 34, cells },
      ...rows,
      gap('gap:steps-planned'),
    ],
    rules: [
      { color: strongLine, rows: ['head:planned'], from: 1, to: lastColumn },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: lastColumn },
    ],
  };
};

function pieceRow(context: ReportContext, piece: PlanPiece): RowPlan {
  const key = keyOf(piece);
  const at = (column: number) => cell('kpi', key, column);
  const money = figure(planMoney(context));
  const cells: (Cell | undefined)[] = [{ value: piece.channel, style: { ...look.plain, format: '@' } }];
  const put = (column: number, content: Cell) => {
    cells[column - 1] = content;
  };
  if (!Number.isNaN(piece.from)) {
    put(fromColumn, { value: piece.from, style: figure('d mmm yyyy') });
    put(toColumn, { value: piece.to, style: figure('d mmm yyyy') });
    put(daysColumn, { formula: op(op(at(toColumn), '-', at(fromColumn)), '+', 1), style: figure('0') });
  }
  const amount = (value: number, own: number, planned: number) => {
    if (Number.isNaN(value)) return;
    put(own, { value, style: figure('#,##0.00') });
    put(planned, { formula: op(at(own), '*', at(columns.rate)), style: money });
  };
  amount(piece.cost, columns.own, columns.planned);
  amount(piece.revenue, columns.ownRevenue, columns.plannedRevenue);
  put(columns.currency, {
    value: piece.currency || context.ledger.basis || '–',
    style: { ...look.plain, align: 'right', format: '@' },
  });
  put(columns.rate, { value: piece.rate, style: figure('0.0000') });
  put(columns.counts, { value: countsInWords(piece), style: { ...look.small, align: 'center', format: '@' } });
  put(columns.source, { value: piece.source, style: { ...look.plain, format: '@' } });
  put(columns.sourceRows, {
    value: rowsInWords(piece.sourceRows),
    style: { ...look.plain, align: 'right', format: '@' },
  });
  return { key, cells };
}

function countsInWords(piece: PlanPiece): string {
  if (Number.isNaN(piece.from) || piece.rowDays === daysIn(piece)) return 'whole';
  return piece.rowDays > 0 ? `${daysIn(piece)} of ${piece.rowDays} days` : 'by days';
}

/** `2–4, 7`. */
export function rowsInWords(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const parts: [number, number][] = [];
  for (const row of sorted) {
    const last = parts[parts.length - 1];
    if (last && row === last[1] + 1) last[1] = row;
    else parts.push([row, row]);
  }
  const words = parts.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return words.length > 6 ? `${words.slice(0, 5).join(', ')} and ${words.length - 5} more` : words.join(', ');
}

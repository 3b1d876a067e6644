import { type Measure, measures } from '../../intake/campaign-rows.ts';
import { call, cell, type Formula, join, op, type Term, when } from '../../workbook/formula.ts';
import type { Cell, CellStyle, RowPlan } from '../../workbook/tab-plan.ts';
import { isOfChoice } from '../chosen.ts';
import { countedText } from '../coverage/counted.ts';
import { blockOf, type DataColumn, wholeData, wholeMeasures } from '../data-columns.ts';
import { figureTitle } from '../figure-title.ts';
import { figures, isMeasure } from '../figures.ts';
import { figure, line, look, strongLine } from '../look.ts';
import { namedCell } from '../named-cell.ts';
import { toLedger } from '../rows-behind.ts';
import type { Section } from '../section.ts';
import type { Group, Stretches } from '../stretches.ts';
import { canChoose } from './choices.ts';
import { pathColumn } from './columns.ts';
import { kpiFormat } from './figure-row.ts';
import { gap, sectionTitle } from './headings.ts';
import { readsAsPattern } from './sum-formula.ts';
import {
  overRows,
  overStretches,
  type SumsColumn,
  sumsColumns,
  sumsKey,
  sumsRange,
  sumsTotalKey,
} from './sums-columns.ts';

/**
 * Campaign Data added up once: for each channel, stretch of time and source the sum of its rows, which stand together. All figures on the tab
 * are made of these sums; each formula's range is the trace to its rows.
 */
export const sums: Section = (context) => {
  const { stretches } = context;
  const looks = Object.fromEntries(
    figures.filter(({ id }) => isMeasure(id)).map((shown) => [shown.id, figure(kpiFormat(context, shown))]),
  ) as Looks;
  const isChoosable = canChoose(context);
  const rows = stretches.byTime.map((group) =>
    groupRow(group, looks, countedText(context.counted.get(group) ?? []), isChoosable),
  );
  const head: Cell[] = Array.from({ length: pathColumn }, () => ({ value: '', style: look.headRight }));
  const put = (id: SumsColumn, value: string) => {
    head[sumsColumns[id] - 1] = { value, style: id === 'channel' ? look.head : look.headRight };
  };
  for (const [id, title] of Object.entries(titles) as [keyof typeof titles, string][]) put(id, title);
  for (const shown of figures) {
    if (!isMeasure(shown.id)) continue;
    put(shown.id, figureTitle(context, shown));
    put(`${shown.id}Count`, `${shown.title}: rows`);
  }
  return {
    rows: [
      gap('gap:sums'),
      ...sectionTitle(
        'sums',
        'Sums of Campaign Data',
        'Each channel, stretch of time and source is added up once, over rows that stand together; the figures above are made of these sums. Where Campaign Data no longer stands in this order, they are summed over its rows one by one.',
      ),
      { key: 'head:sums', height: 34, cells: head },
      totalRow(stretches, looks),
      ...rows,
    ],
    rules: [
      { color: strongLine, rows: ['head:sums', sumsTotalKey], from: 1, to: pathColumn },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: pathColumn },
    ],
  };
};

/** How the sums of a measure are shown. */
type Looks = Readonly<Record<Measure, CellStyle>>;

const whole = figure('#,##0');

/** Where no row has the measure its sum is of nothing, and this says so. */
const count = figure('#,##0;-#,##0;"–"');

const titles = {
  channel: 'Channel',
  from: 'From',
  to: 'To',
  rows: 'Rows',
  source: 'Source tab',
  inOrder: 'Rows in order',
  counted: 'Counted',
  chosen: 'Summed over, or chosen',
} as const;

function groupRow(group: Group, looks: Looks, counted: string, isChoosable: boolean): RowPlan {
  const key = sumsKey(group);
  const { cells, put } = rowOf(key);
  const text = { ...look.plain, format: '@' };
  const day = figure('d mmm yyyy');
  // How many of these rows are still its own is told beside it, by this very name.
  put('channel', namedCell(toLedger(group, group, group.channel), look.plain));
  if (!Number.isNaN(group.from)) {
    put('from', { value: group.from, style: day });
    put('to', { value: group.to, style: day });
  }
  const block = (id: DataColumn) => blockOf(id, group.start, group.end);
  put('rows', { formula: call('ROWS', block('channel')), style: whole });
  put('source', { value: group.source, style: { ...text, align: 'right' } });
  put('counted', { value: counted, style: { ...text, align: 'right' } });
  put('inOrder', { formula: rowsInOrder(group, block), style: whole });
  if (isChoosable) put('chosen', { formula: isOfChoice(cell('kpi', key, sumsColumns.channel)), style: whole });
  for (const measure of measures) {
    put(measure, { formula: call('SUM', block(measure)), style: looks[measure] });
    put(`${measure}Count`, { formula: call('COUNT', block(measure)), style: count });
  }
  return { key, cells };
}

/** How many rows of the block still are of this channel, source and stretch: all of them, unless somebody sorted or overtyped. */
function rowsInOrder(group: Group, block: (id: DataColumn) => Formula): Formula {
  const at = (id: SumsColumn) => cell('kpi', sumsKey(group), sumsColumns[id]);
  const isDated = !Number.isNaN(group.from);
  const date = block('date');
  if (readsAsPattern(group.channel) || readsAsPattern(group.source)) {
    const named = op(op(block('channel'), '=', at('channel')), '*', op(block('source'), '=', at('source')));
    const days = isDated
      ? op(op(date, '>=', at('from')), '*', op(date, '<=', at('to')))
      : op(1, '-', call('ISNUMBER', date));
    return call('SUMPRODUCT', op(op(named, '*', days), '*', 1));
  }
  const named = [block('channel'), at('channel'), block('source'), at('source')];
  if (isDated) return call('COUNTIFS', ...named, date, join('>=', at('from')), date, join('<=', at('to')));
  return op(call('COUNTIFS', ...named), '-', call('COUNTIFS', ...named, date, '>=0'));
}

function totalRow(stretches: Stretches, looks: Looks): RowPlan {
  const { cells, put } = rowOf(sumsTotalKey);
  const strong = (style: CellStyle): CellStyle => ({ ...style, bold: true });
  const sum = (id: SumsColumn, style: CellStyle) =>
    put(id, { formula: call('SUM', sumsRange(stretches, id)), style: strong(style) });
  put('channel', { value: 'All rows', style: strong({ ...look.plain, format: '@' }) });
  sum('rows', whole);
  cells[pathColumn - 1] = { formula: verdict(), style: strong({ ...look.byline, align: 'right' }) };
  sum('inOrder', whole);
  for (const measure of measures) {
    sum(measure, looks[measure]);
    sum(`${measure}Count`, count);
  }
  return { key: sumsTotalKey, cells };
}

/** In order are all rows of the blocks, and none stand outside of them: neither a name nor an amount. */
function verdict(): Formula {
  const total = (id: SumsColumn) => cell('kpi', sumsTotalKey, sumsColumns[id]);
  const counted = measures
    .map((measure): Formula => total(`${measure}Count`))
    .reduce((left, right) => op(left, '+', right));
  const same = (a: Term, b: Term, then: Formula): Formula => when(op(a, '=', b), then, overRows);
  const word = same(
    total('inOrder'),
    total('rows'),
    same(
      op(call('COUNTA', wholeData('channel')), '-', 1),
      total('rows'),
      when(op(call('COUNT', wholeMeasures), '=', counted), overStretches, overRows),
    ),
  );
  // Where all rows of a block were deleted its range is no range any more.
  return call('IFERROR', word, overRows);
}

function rowOf(key: string) {
  const cells: (Cell | undefined)[] = [];
  const put = (id: SumsColumn, content: Cell) => {
    cells[sumsColumns[id] - 1] = content;
  };
  return { key, cells, put };
}

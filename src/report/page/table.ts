import type { Cell, CellStyle, RowPlan } from '../../workbook/tab-plan.ts';
import { look } from '../look.ts';
import { pageColumns } from './columns.ts';

/** A row whose cells are given by column; a stretch of columns is merged by giving it as `[from, to]`. */
export function row(
  key: string,
  cells: Readonly<Record<number, Cell>>,
  options: { height?: number; merges?: readonly (readonly [number, number])[]; fill?: CellStyle } = {},
): RowPlan {
  const all: (Cell | undefined)[] = [];
  for (let column = 1; column <= pageColumns; column++) {
    all.push(cells[column] ?? (options.fill ? { style: options.fill } : undefined));
  }
  return {
    key,
    cells: all,
    ...(options.height ? { height: options.height } : {}),
    ...(options.merges ? { merges: options.merges } : {}),
  };
}

/** One line of text across the page. */
export const textRow = (key: string, cell: Cell, height?: number): RowPlan =>
  row(key, { 1: cell }, { merges: [[1, pageColumns]], ...(height ? { height } : {}) });

/** A section's title and the sentence under it. They are of the usual height, so that it takes no call to set it. */
export const heading = (key: string, title: string, lead: string): RowPlan[] => [
  row(`gap:${key}`, {}),
  textRow(`title:${key}`, { value: title, style: look.section }),
  textRow(`lead:${key}`, { value: lead, style: look.lead }, leadHeight(lead)),
];

/** Rough height of wrapped text across the page, since a row that is merged does not grow by itself. */
export const leadHeight = (text: string, perLine = 195): number =>
  4 + 17 * Math.max(1, Math.ceil(text.length / perLine));

/** A header row: texts by column, those right of the first aligned like the figures under them unless named in `left` or `center`. */
export function header(
  key: string,
  titles: Readonly<Record<number, string>>,
  options: {
    left?: readonly number[];
    center?: readonly number[];
    merges?: readonly (readonly [number, number])[];
    to?: number;
    height?: number;
  } = {},
): RowPlan {
  const left = new Set([1, ...(options.left ?? [])]);
  const cells: Record<number, Cell> = {};
  for (let column = 1; column <= (options.to ?? pageColumns); column++) {
    const style = left.has(column) ? look.head : look.headRight;
    cells[column] = {
      value: titles[column] ?? '',
      style: options.center?.includes(column) ? { ...style, align: 'center' } : style,
    };
  }
  const { height, merges } = options;
  return row(key, cells, { ...(height ? { height } : {}), ...(merges ? { merges } : {}) });
}

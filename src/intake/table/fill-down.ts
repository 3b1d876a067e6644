import type { RawCell } from '../raw.ts';
import type { Finding } from '../reading.ts';
import { cellText, isBlank } from './cells.ts';
import type { TableBody } from './table-body.ts';

export interface FilledDown {
  /** The column with the name above in each cell of a merged stretch; null where nothing was filled. */
  readonly cells: readonly RawCell[] | null;
  readonly findings: readonly Finding[];
}

/** Channels that stand in the first row of their stretch only, as merged cells arrive; and rows that name none. */
export function fillDown(body: TableBody, column: number, counts: (row: number) => boolean): FilledDown {
  const cells = body.column(column);
  if (!cells.some(isBlank)) return { cells: null, findings: [] };
  const blank: number[] = [];
  let used = 0;
  for (let row = 0; row < cells.length; row++) {
    if (!counts(row)) continue;
    used++;
    if (isBlank(cells[row])) blank.push(row);
  }
  if (blank.length === 0) return { cells: null, findings: [] };
  const said = (code: string): Finding[] => [
    { code, row: body.rowNumber(blank[0]!), column: body.headers[column]!, count: blank.length },
  ];
  if (!looksMerged(cells, counts) || blank.length < used * 0.3) return { cells: null, findings: said('no-channel') };
  let above: RawCell = '';
  const filled = cells.map((cell, row) => {
    if (!counts(row)) return cell;
    if (!isBlank(cell)) above = cell;
    return above;
  });
  return { cells: filled, findings: said('merged-cells') };
}

/** No name comes twice in a row, the first row has one, and blanks follow at least two: one forgotten cell looks otherwise. */
function looksMerged(cells: readonly RawCell[], counts: (row: number) => boolean): boolean {
  let name: string | null = null;
  let stretches = 0;
  let wasBlank = false;
  for (let row = 0; row < cells.length; row++) {
    if (!counts(row)) continue;
    const isEmpty = isBlank(cells[row]);
    if (isEmpty && name === null) return false;
    if (isEmpty && !wasBlank) stretches++;
    wasBlank = isEmpty;
    if (isEmpty) continue;
    const text = cellText(cells[row]);
    if (text === name) return false;
    name = text;
  }
  return stretches > 1;
}

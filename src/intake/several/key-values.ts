import { headerKey } from '../columns/header-key.ts';
import { knownKeys } from '../platforms/known-headers.ts';
import type { RawCell } from '../raw.ts';
import { cellText, isBlank, looksNumeric } from '../table/cells.ts';
import type { FoundTable } from '../table/found-table.ts';
import { measureNamed } from '../vocabulary/measure-names.ts';
import { isRatio } from '../vocabulary/ratio-words.ts';
import { isHeaderFor } from '../vocabulary/words-for.ts';

const isKnown = (key: string): boolean => knownKeys().has(key);
const namesMetric = isHeaderFor('metric');
const namesValue = isHeaderFor('metricValue');

/** Longer lists are data. */
const mostRows = 25;

/** A list of names and values beside or above the data: figures of a summary, parameters, rates. `cells` are those of the tab. */
export function isKeyValues({ headers, rows, columns }: FoundTable, cells: readonly (readonly RawCell[])[]): boolean {
  const filled = headers.flatMap((text, c) => (text === '' ? [] : [c]));
  if (rows.length > mostRows || filled.length < 2 || filled.length > 3) return false;
  const [name, value] = filled as [number, number];
  const at = (row: number, column: number) => cells[row]![columns.from + column];
  // Its first line may stand where a header would: `Spend | 1,200`.
  const lines = [...rows].filter((row) => !isBlank(at(row, name)) && !isBlank(at(row, value)));
  if (lines.length === 0) return false;
  const [nameKey, valueKey] = [name, value].map((c) => headerKey(headers[c]!).key) as [string, string];
  if (lines.some((row) => looksNumeric(at(row, name)!))) return false;
  const figures = lines.filter((row) => namesFigure(cellText(at(row, name)))).length;
  if (figures >= 2 && figures >= lines.length / 2) return true;
  if (namesMetric(nameKey) && namesValue(valueKey)) return true;
  const kinds = new Set(lines.map((row) => kindOf(at(row, value)!)));
  if (filled.length !== 2) return false;
  // `Owner | Bob` above `Rate | 1.08` and nothing more are two of them.
  if (columns.from > 0 && lines.length === 1 && kindOf(at(lines[0]!, value)!) !== kindOf(headers[value]!))
    return !isKnown(nameKey);
  return namesValue(valueKey) && kinds.size > 1;
}

const namesFigure = (text: string): boolean => measureNamed(text) !== null || isRatio(headerKey(text).key);

function kindOf(cell: RawCell): string {
  if (typeof cell !== 'string') return typeof cell === 'object' ? 'day' : typeof cell;
  if (!looksNumeric(cell)) return 'text';
  return /%\s*$/.test(cell) ? 'share' : 'number';
}

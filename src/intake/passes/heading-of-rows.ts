import { cellText, isBlank } from '../table/cells.ts';
import type { FoundTable } from '../table/found-table.ts';
import type { Draft } from './draft.ts';

/** The line with one text and nothing else that each row stands below, `''` for none; null where there are not several. */
export function headingOfRows({ body, found, table }: Draft): string[] | null {
  // People write so, in sheets of their own; exports never do.
  if (body.source || body.length > 5000) return null;
  const lines = headingLines(found, table.cells);
  if (lines.length < 2) return null;
  let next = 0;
  let name = '';
  return Array.from({ length: body.length }, (_, row) => {
    while (next < lines.length && lines[next]!.at < body.rowNumber(row) - 1) name = lines[next++]!.name;
    return name;
  });
}

const headingLines = ({ notes, header }: FoundTable, cells: Draft['table']['cells']) =>
  [...notes]
    .filter((row) => row > header)
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const filled = cells[at]!.filter((cell) => !isBlank(cell));
      return filled.length === 1 && typeof filled[0] === 'string' ? [{ at, name: cellText(filled[0]) }] : [];
    });

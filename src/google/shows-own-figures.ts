import type { RawTable } from '../intake/raw.ts';

const rowsLookedAt = 30;

/**
 * Whether a tab shows figures of our tabs, by formulas over them: read as data, they would count twice. A cell beside the
 * data may draw on a report all the same, even in each row, so only the column that all begins with tells, or rows of
 * which most does.
 */
export function showsOwnFigures(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { cells }: RawTable,
  ownNames: readonly string[],
): boolean {
  const seen = cells.slice(0, rowsLookedAt).map((row) => row.map((value) => value !== ''));
  const first = Math.min(...seen.map((row) => row.indexOf(true)).filter((at) => at >= 0));
  if (ownNames.length === 0 || !Number.isFinite(first)) return false;
  const named = ownNames.flatMap((name) => [`'${name.replaceAll("'", "''")}'!`, `${name}!`]);
  const draws = sheet
    .getRange(1, 1, seen.length, cells[0]?.length ?? 1)
    .getFormulas()
    .map((row) => row.map((formula) => named.some((name) => formula.includes(name))));
  const count = (row: readonly boolean[] | undefined) => row?.filter(Boolean).length ?? 0;
  const rows = draws.flatMap((row, i) => (row.includes(true) ? [{ drawn: count(row), filled: count(seen[i]) }] : []));
  const most = rows.filter(({ drawn, filled }) => drawn >= filled / 2).length;
  return draws.some((row) => row[first]) || (most > 0 && most >= rows.length / 2);
}

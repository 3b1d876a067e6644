/** Column letters of a 1-based column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A range in A1 notation, without a tab. All positions are 1-based and inclusive. */
export function a1(row: number, column: number, lastRow = row, lastColumn = column): string {
  const start = `${columnLetters(column)}${row}`;
  return row === lastRow && column === lastColumn ? start : `${start}:${columnLetters(lastColumn)}${lastRow}`;
}

/** A tab's name as a formula spells it. */
export const quoteTab = (name: string): string => `'${name.replaceAll("'", "''")}'`;

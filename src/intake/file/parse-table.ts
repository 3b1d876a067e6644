import Papa from 'papaparse';

export type Delimiter = ',' | ';' | '\t' | '|';

export interface ParsedTable {
  /** Record N of the file is `cells[N - 1]`; a blank line is `['']`. */
  readonly cells: string[][];
  readonly delimiter: Delimiter;
  /** Why the text is no table, else null. `cells` is then empty. */
  readonly refused: null | 'html' | 'lfs-pointer' | 'empty' | 'binary';
}

export function parseTable(text: string): ParsedTable {
  return { cells: Papa.parse<string[]>(text, { delimiter: ',' }).data, delimiter: ',', refused: null };
}

import Papa from 'papaparse';
import { chooseDelimiter, type Delimiter } from './choose-delimiter.ts';
import { type Refusal, refusal } from './refusal.ts';
import { repairQuotes } from './repair-quotes.ts';

export type { Delimiter } from './choose-delimiter.ts';

export interface ParsedTable {
  /** Record N of the file is `cells[N - 1]`; a blank line is `['']`. Empty where the text is refused. */
  readonly cells: string[][];
  readonly delimiter: Delimiter;
  /** Why the text is no table, else null. */
  readonly refused: Refusal | null;
}

/** The records of a delimited text. */
export function parseTable(text: string): ParsedTable {
  const refused = refusal(text);
  if (refused) return { cells: [], delimiter: ',', refused };
  const lines = text.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n');
  const delimiter = namedDelimiter(lines) ?? chooseDelimiter(lines);
  const cells = records(lines, delimiter);
  // The line end of the last record is not the start of one more.
  if (lines.endsWith('\n') && cells.at(-1)?.length === 1 && cells.at(-1)![0] === '') cells.pop();
  return { cells, delimiter, refused: null };
}

/** Excel's own way to say it: `sep=;` in the first line. The line stays, so that row numbers are those of the file. */
function namedDelimiter(text: string): Delimiter | null {
  return (/^"?sep=([,;\t|])"?\s*?(?:\n|$)/i.exec(text)?.[1] as Delimiter | undefined) ?? null;
}

function records(text: string, delimiter: Delimiter): string[][] {
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const broken = parsed.errors.some((error) => error.type === 'Quotes') || text.includes(`${delimiter} "`);
  return broken ? Papa.parse<string[]>(repairQuotes(text, delimiter), { delimiter, newline: '\n' }).data : parsed.data;
}

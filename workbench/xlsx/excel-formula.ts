import { quoteSheet } from '../document/a1.ts';
import type { Document } from '../document/document.ts';
import { tokens } from '../document/formula-text.ts';

/** Functions that Excel files know only by a longer name. */
const newer =
  /^(?:XLOOKUP|FILTER|UNIQUE|SORT|SEQUENCE|TEXTJOIN|CONCAT|IFNA|IFS|SWITCH|MAXIFS|MINIFS|HSTACK|VSTACK|LET|LAMBDA|FORECAST\.LINEAR)$/i;

const lastRow = 1_048_576;

/** A canonical formula as an Excel file holds it, without `=`; undefined where only Sheets can compute it. */
export function excelFormula(document: Document, formula: string, onlyHere: ReadonlySet<string>): string | undefined {
  let written = '';
  for (const { kind, text } of tokens(formula) ?? []) {
    if (kind === 'word' && (onlyHere.has(text.toUpperCase()) || /^ARRAYFORMULA$/i.test(text))) return undefined;
    if (kind === 'word' && newer.test(text)) written += `_xlfn.${text}`;
    // An open end (`F2:F`) exists in Sheets only.
    else if (kind === 'reference') written += text.replace(/(\$?[A-Za-z]+\$?\d+:\$?[A-Za-z]+)$/, `$1$$${lastRow}`);
    else if (kind === 'text') written += linkInside(document, text);
    else written += text;
  }
  return written;
}

/** `"#gid=7&range=A1"`, a link into the spreadsheet, as Excel writes it: `"#'ROI Report'!A1"`. */
function linkInside(document: Document, text: string): string {
  const found = /^"#gid=(\d+)(?:&range=([A-Za-z0-9:$]+))?"$/.exec(text);
  const sheet = found && document.sheets.find(({ id }) => id === Number(found[1]));
  return sheet ? `"#${quoteSheet(sheet.name).replaceAll('"', '""')}!${found[2] ?? 'A1'}"` : text;
}

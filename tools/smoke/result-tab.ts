import type { Question } from './question.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const heading = 'Tieout live check';
const heads = ['id', 'question', 'what the code assumes', 'what Google said', 'ms'];
const firstRow = 4;
const answerColumn = heads.indexOf('what Google said') + 1;
const notAsked: Readonly<Record<Question['by'], string>> = {
  run: 'not reached',
  person: 'not reached',
  frame: 'not tried yet: see the sidebar',
  copy: 'not tried yet: make a copy of the file, and run liveCheckOfCopy there',
};

/** A name that no tab has, so that nothing is ever overwritten. */
export function freeName(book: Spreadsheet, wanted: string): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted} (${count})`;
    if (book.getSheetByName(name) === null) return name;
  }
}

/** All questions, and which file and tab this is, for a copy to tell. The columns are text, so that answers stay what they are. */
export function newResultTab(book: Spreadsheet, questions: readonly Question[]): Sheet {
  const sheet = book.insertSheet(freeName(book, heading), book.getNumSheets());
  sheet
    .getRange(1, 1, firstRow + questions.length, heads.length)
    .setNumberFormat('@')
    .setWrap(true)
    .setVerticalAlignment('top');
  sheet.getRange(1, 1, 2, 3).setValues([
    [heading, 'file', book.getId()],
    ['', 'tab', String(sheet.getSheetId())],
  ]);
  sheet
    .getRange(firstRow - 1, 1, 1, heads.length)
    .setValues([heads])
    .setFontWeight('bold');
  sheet
    .getRange(firstRow, 1, questions.length, answerColumn)
    .setValues(questions.map(({ id, asks, assumes, by }) => [id, asks, assumes, notAsked[by]]));
  [150, 300, 300, 420, 60].forEach((width, index) => void sheet.setColumnWidth(index + 1, width));
  SpreadsheetApp.flush();
  return sheet;
}

export const isResultTab = (sheet: Sheet): boolean => sheet.getRange(1, 1).getValue() === heading;

/** The newest one: it stands behind the older ones. */
export function resultTab(book: Spreadsheet): Sheet {
  const found = book.getSheets().filter(isResultTab);
  const newest = found[found.length - 1];
  if (!newest) throw new Error('There is no live check in this file yet: run liveCheck first.');
  return newest;
}

/** Where it was made. */
export const madeIn = (sheet: Sheet): { readonly fileId: string; readonly tabId: string } => ({
  fileId: String(sheet.getRange(1, 3).getValue()),
  tabId: String(sheet.getRange(2, 3).getValue()),
});

/** Text that begins like a formula would be taken for one. */
const asText = (answer: string): string => (/^[=+\-@']/.test(answer) ? ` ${answer}` : answer).slice(0, 5000);

const answerCell = (sheet: Sheet, id: string): Range => {
  const ids = sheet.getRange(firstRow, 1, Math.max(1, sheet.getLastRow() - firstRow + 1), 1).getValues();
  const index = ids.findIndex(([each]) => each === id);
  if (index < 0) throw new Error(`The live check has no question ${id}.`);
  return sheet.getRange(firstRow + index, answerColumn);
};

export function writeAnswer(sheet: Sheet, id: string, answer: string, milliseconds?: number): void {
  const cell = answerCell(sheet, id);
  cell.setValue(asText(answer));
  if (milliseconds !== undefined) cell.offset(0, 1).setValue(String(milliseconds));
  SpreadsheetApp.flush();
}

/** One copy after the other has its line. */
export function addAnswer(sheet: Sheet, id: string, answer: string): void {
  const before = String(answerCell(sheet, id).getValue());
  writeAnswer(sheet, id, before === notAsked.copy ? answer : `${before}\n${answer}`);
}

/** Where the n-th thing to look at is shown, right of the table. */
export const placeToLook = (sheet: Sheet, n: number): Range => sheet.getRange(firstRow - 1 + n * 12, heads.length + 2);

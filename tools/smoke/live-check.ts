import { markKeys, propertyKey } from './marks.ts';
import type { Bench, Copied, Question } from './question.ts';
import { questions } from './questions.ts';
import {
  addAnswer,
  freeName,
  heading,
  isResultTab,
  madeIn,
  newResultTab,
  placeToLook,
  resultTab,
  writeAnswer,
} from './result-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Tries all that the script can try by itself, and opens the sidebar that tries the rest. */
export function liveCheck(frame: string): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const isAlone = book.getSheets().every((sheet) => sheet.getLastRow() === 0 || isResultTab(sheet));
  const result = newResultTab(book, questions);
  leaveMarks(result);
  let looked = 0;
  for (const question of questions) {
    const start = Date.now();
    if (question.by === 'run') {
      const answer = onBench(book, isAlone, (bench) => question.ask(bench));
      writeAnswer(result, question.id, answer, Date.now() - start);
    }
    if (question.by === 'person') {
      const place = placeToLook(result, looked++);
      writeAnswer(
        result,
        question.id,
        orWhyNot(() => question.show(place)),
      );
    }
  }
  result.activate();
  const html = HtmlService.createHtmlOutput(frame).setTitle(heading);
  SpreadsheetApp.getUi().showSidebar(html);
}

/** In a copy of the file, or in one that was downloaded and uploaded again. */
export function liveCheckOfCopy(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const result = resultTab(book);
  const { fileId, tabId } = madeIn(result);
  if (fileId === book.getId()) throw new Error('The live check was made in this file: run it in a copy of the file.');
  const copied: Copied = { book, result, tabId };
  for (const question of questions) {
    if (question.by !== 'copy') continue;
    const answer = orWhyNot(() => question.ask(copied));
    addAnswer(result, question.id, `In ${book.getName()}: ${answer}`);
  }
  result.activate();
}

/** What the sidebar found out. */
export function liveCheckSays(id: string, answer: string): void {
  const asked = questions.some((question: Question) => question.id === id && question.by === 'frame');
  if (!asked) throw new Error(`The sidebar is not asked ${id}.`);
  writeAnswer(resultTab(SpreadsheetApp.getActiveSpreadsheet()), id, answer);
}

function leaveMarks(result: Sheet): void {
  const { DOCUMENT, PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
  result.addDeveloperMetadata(markKeys.document, 'left by the live check', DOCUMENT);
  result.addDeveloperMetadata(markKeys.project, 'left by the live check', PROJECT);
  PropertiesService.getDocumentProperties().setProperty(propertyKey, 'left by the live check');
}

/** Each question has an empty tab of its own, which is gone afterwards. */
function onBench(book: Spreadsheet, isAlone: boolean, ask: (bench: Bench) => string): string {
  let made: Sheet | undefined;
  const scratch = (): Sheet => {
    made = made ?? book.insertSheet(freeName(book, `${heading} scratch`), book.getNumSheets());
    return made;
  };
  const answer = orWhyNot(() => ask({ book, isAlone, scratch }));
  try {
    if (made) book.deleteSheet(made);
    return answer;
  } catch (error) {
    return `${answer} (and the scratch tab stays: ${(error as Error).message})`;
  }
}

/** One question that fails keeps no other from being asked. */
function orWhyNot(work: () => string): string {
  try {
    return work();
  } catch (error) {
    return `not possible here: ${(error as Error).message}`;
  }
}

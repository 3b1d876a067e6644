import { openWorkbook, type TabInput, type Workbook } from '../../workbench/open-workbook.ts';
import { runProject } from '../../workbench/run-project.ts';
import { toXlsx } from '../../workbench/to-xlsx.ts';
import { type Contender, interleave, median } from './interleave.ts';
import { recalculationTimes } from './libre-office-clock.ts';
import { at, channels, rawTable } from './raw-table.ts';

/** The raw tab, and a tab of figures by hand as somebody writes them who has no add-on: whole columns, by channel and by month. */
export function byHand(rows: number): Workbook {
  const { name, cells } = rawTable(rows);
  const formulas: string[][] = [['Channel', 'From', 'To', 'Impressions', 'Clicks', 'Cost', 'Conv. value']];
  // Four measures × 19 months × 4 channels are 304.
  const places = Array.from({ length: 76 }, (_, i) => [channels[i % 4] as string, i % 19] as const);
  for (const [i, [channel, month]] of places.entries()) {
    const row = i + 2;
    const sum = (column: string) =>
      `=SUMIFS(${name}!$${column}:$${column},${name}!$B:$B,A${row},${name}!$A:$A,">="&B${row},${name}!$A:$A,"<="&C${row})`;
    formulas.push([channel, `=DATE(2025,${month + 1},1)`, `=EDATE(B${row},1)-1`, ...['F', 'G', 'H', 'J'].map(sum)]);
  }
  return openWorkbook({
    tabs: [
      { name, cells },
      { name: 'By hand', cells: formulas },
    ] as TabInput[],
  });
}

export function withTieout(project: Readonly<Record<string, string>>, rows: number): Workbook {
  const { name, cells } = rawTable(rows);
  const workbook = openWorkbook({ tabs: [{ name, cells }] });
  runProject(project, workbook);
  workbook.scriptRun('buildReport');
  return workbook;
}

export async function inLibreOffice(
  project: Readonly<Record<string, string>>,
  rows: number,
  rounds: number,
): Promise<readonly number[]> {
  const files = [await toXlsx(byHand(rows)), await toXlsx(withTieout(project, rows))];
  return recalculationTimes(files, rounds).map(median);
}

/** An amount of the raw tab is typed over, and the workbench computes what hangs on it. */
export function inOSpreadsheet(
  project: Readonly<Record<string, string>>,
  rows: number,
  rounds: number,
): readonly number[] {
  const edited = (workbook: Workbook): Contender => {
    const app = workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    const amount = app
      .getActiveSpreadsheet()
      .getSheets()[0]
      ?.getRange(rows / 2, at.cost + 1);
    let typed = 0;
    return {
      name: workbook.document.title,
      run: () => {
        typed += 1;
        amount?.setValue(typed);
        workbook.flush();
      },
    };
  };
  return interleave([edited(byHand(rows)), edited(withTieout(project, rows))], rounds, 3);
}

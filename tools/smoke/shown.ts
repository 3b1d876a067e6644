type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a cell shows once it is computed: `Loading...` is waited for, in any language. */
export function shown(cell: Range): string {
  for (let seconds = 0; ; seconds++) {
    SpreadsheetApp.flush();
    const text = cell.getDisplayValue();
    if (!/(?:\.\.\.|…)$/.test(text) || seconds === 10) return text;
    Utilities.sleep(1000);
  }
}

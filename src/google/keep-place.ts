type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Whoever looks at a tab goes on looking at it, with what is selected there: a tab that is made comes to the front by itself. */
export function keepPlace<T>(spreadsheet: Spreadsheet, work: () => T): T {
  const shown = spreadsheet.getActiveSheet();
  const done = work();
  spreadsheet.setActiveSheet(shown, true);
  return done;
}

/** This name, or the first one like it that no tab bears. */
export function freeName(wanted: string, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  const name = wanted.slice(0, 90);
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  for (let n = 1; ; n++) {
    const free = n === 1 ? name : `${name} ${n}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

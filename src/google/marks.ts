type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What tells a tab of ours, whatever the user calls it: metadata, which move with the tab and into copies of the file. Whether a duplicate of
 * the tab bears them too is Google's secret, so a mark names the tab that it was made for: on any other it says that this is a duplicate.
 */
interface Mark {
  readonly sheet: number;
}

const find = (scope: Spreadsheet | Sheet, key: string) => scope.createDeveloperMetadataFinder().withKey(key).find();

const readMark = <T>(metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata): (T & Mark) | null => {
  try {
    return JSON.parse(metadata.getValue() ?? '') as T & Mark;
  } catch {
    return null;
  }
};

export function mark(sheet: Sheet, key: string, value: object = {}): void {
  unmark(sheet, key);
  sheet.addDeveloperMetadata(key, JSON.stringify({ ...value, sheet: sheet.getSheetId() }));
}

export function unmark(sheet: Sheet, key: string): void {
  for (const metadata of find(sheet, key)) metadata.remove();
}

/** What a tab that is no duplicate was marked with. */
export function markOn<T>(sheet: Sheet, key: string): T | null {
  const [metadata] = find(sheet, key);
  return metadata ? readMark<T>(metadata) : null;
}

/** Which tabs were marked with this key, and what with: only as far as it never changes, since a duplicate's mark may be an old one. */
export function marked<T>(spreadsheet: Spreadsheet, key: string): Map<number, T> {
  return new Map(
    find(spreadsheet, key)
      .map((metadata) => readMark<T>(metadata))
      .flatMap((value) => (value ? [[value.sheet, value]] : [])),
  );
}

/** The tabs that bear this mark of another tab. */
export function duplicates(spreadsheet: Spreadsheet, key: string): Set<number> {
  const found = new Set<number>();
  for (const metadata of find(spreadsheet, key)) {
    const id = metadata.getLocation().getSheet()?.getSheetId();
    if (id !== undefined && readMark(metadata)?.sheet !== id) found.add(id);
  }
  return found;
}

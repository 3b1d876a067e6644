type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/**
 * What tells a tab of ours, whatever the user calls it: metadata, which move with the tab and into copies of the file. Whether a duplicate of
 * the tab bears them too is Google's secret, so a mark names the tab that it was made for: on any other it says that this is a duplicate.
 */
interface Mark {
  readonly sheet: number;
}

const find = (scope: Spreadsheet | Sheet, key: string) => scope.createDeveloperMetadataFinder().withKey(key).find();

const readMark = <T>(metadata: Metadata): (T & Mark) | null => {
  // Where Google does not answer nothing is known of the mark, and the call fails as it should.
  const value = metadata.getValue() ?? '';
  try {
    return JSON.parse(value) as T & Mark;
  } catch {
    return null;
  }
};

/** In one call, so that a tab is never without the mark that it bore. */
export function mark(sheet: Sheet, key: string, value: object = {}): void {
  const id = sheet.getSheetId();
  const [metadata] = find(sheet, key);
  if (metadata) metadata.setValue(JSON.stringify({ ...value, sheet: id }));
  else addMark(sheet, key, id, value);
}

/** Marks a tab that bears no mark of this key. */
export function addMark(sheet: Sheet, key: string, id: number, value: object = {}): void {
  sheet.addDeveloperMetadata(key, JSON.stringify({ ...value, sheet: id }));
}

export function unmark(sheet: Sheet, key: string): void {
  for (const metadata of find(sheet, key)) metadata.remove();
}

/** What a tab that is no duplicate was marked with. */
export function markOn<T>(sheet: Sheet, key: string): T | null {
  const [metadata] = find(sheet, key);
  return metadata ? readMark<T>(metadata) : null;
}

/** A mark that is read now and written later, without another question. */
export function markToChange<T extends object>(sheet: Sheet, key: string, id: number, isNew: boolean) {
  const [metadata] = isNew ? [] : find(sheet, key);
  return {
    value: metadata ? readMark<T>(metadata) : null,
    change(value: T): void {
      if (metadata) metadata.setValue(JSON.stringify({ ...value, sheet: id }));
      else addMark(sheet, key, id, value);
    },
  };
}

/** The marks of one key, as they were found. */
export interface Marks<T> {
  /** Which tabs were marked, and what with: only as far as it never changes, since a duplicate's mark may be an old one. */
  readonly bySheet: Map<number, T>;
  /** The tabs that bear this mark of another tab. Asked for only where two marks name one tab, or one names a tab that is gone. */
  duplicates(isThere: (id: number) => boolean): Set<number>;
}

function marksOf<T>(found: readonly Metadata[]): Marks<T> {
  const marks = found.flatMap((metadata) => {
    const value = readMark<T>(metadata);
    return value ? [{ metadata, value }] : [];
  });
  return {
    bySheet: new Map(marks.map(({ value }) => [value.sheet, value])),
    duplicates(isThere) {
      const count = new Map<number, number>();
      for (const { value } of marks) count.set(value.sheet, (count.get(value.sheet) ?? 0) + 1);
      const doubtful = marks.filter(({ value: { sheet } }) => (count.get(sheet) ?? 0) > 1 || !isThere(sheet));
      return new Set(
        doubtful.flatMap(({ metadata, value }) => {
          const id = metadata.getLocation().getSheet()?.getSheetId();
          return id !== undefined && value.sheet !== id ? [id] : [];
        }),
      );
    },
  };
}

export const marksWith = <T>(spreadsheet: Spreadsheet, key: string): Marks<T> => marksOf<T>(find(spreadsheet, key));

/** Which tabs were marked with this key, and what with. */
export const marked = <T>(spreadsheet: Spreadsheet, key: string): Map<number, T> =>
  marksWith<T>(spreadsheet, key).bySheet;

/** The marks of several keys, found at once. */
export function markedWithAny(spreadsheet: Spreadsheet): (key: string) => Map<number, unknown> {
  const found = spreadsheet
    .createDeveloperMetadataFinder()
    .find()
    .map((metadata) => ({ key: metadata.getKey(), metadata }));
  return (wanted) => marksOf(found.flatMap(({ key, metadata }) => (key === wanted ? [metadata] : []))).bySheet;
}

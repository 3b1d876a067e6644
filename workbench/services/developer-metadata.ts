import type { Metadata, SheetData } from '../document/document.ts';
import type { Host } from './host.ts';
import { fail } from './host.ts';
import { rangeAt } from './range.ts';
import { service } from './service.ts';
import { sheetService } from './sheet.ts';

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** `rest` is what follows the key: a value, a visibility, or both. */
export function addMetadata(
  host: Host,
  list: Metadata[],
  key: string,
  rest: readonly unknown[],
  on?: Metadata['on'],
): void {
  if (typeof key !== 'string' || key === '') fail(host, 'Invalid argument: key');
  const isVisibility = (part: unknown): part is Metadata['visibility'] => part === 'DOCUMENT' || part === 'PROJECT';
  const visibility = rest.find(isVisibility) ?? 'DOCUMENT';
  const value = rest.find((part): part is string => typeof part === 'string' && !isVisibility(part)) ?? null;
  host.document.nextId += 1;
  list.push({ id: host.document.nextId, key, value, visibility, ...(on ? { on } : {}) });
}

/** The metadata of a sheet (or, without one, of the spreadsheet) that `wanted` picks. */
export function metadataOf(
  host: Host,
  sheet: SheetData | undefined,
  wanted: (metadata: Metadata) => boolean,
): DeveloperMetadata[] {
  const list = (): Metadata[] => (sheet ?? host.document).metadata;
  return list()
    .filter(wanted)
    .map((metadata) => {
      const self: DeveloperMetadata = service<DeveloperMetadata>(host, 'SpreadsheetApp.DeveloperMetadata', {
        getId: () => metadata.id,
        getKey: () => metadata.key,
        getValue: () => metadata.value,
        getVisibility: () => metadata.visibility as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
        getLocation: () => locationService(host, sheet, metadata),
        setValue(value) {
          metadata.value = value;
          return self;
        },
        remove: () => void list().splice(list().indexOf(metadata), 1),
      });
      return self;
    });
}

/** Searches sheets (undefined: the spreadsheet itself), their rows and columns included. */
export function metadataFinder(host: Host, scope: readonly (SheetData | undefined)[]): Finder {
  const wanted: ((metadata: Metadata) => boolean)[] = [];
  const only = (fits: (metadata: Metadata) => boolean): Finder => {
    wanted.push(fits);
    return self;
  };
  const self: Finder = service<Finder>(host, 'SpreadsheetApp.DeveloperMetadataFinder', {
    withKey: (key) => only((metadata) => metadata.key === key),
    withValue: (value) => only((metadata) => metadata.value === value),
    withId: (id) => only((metadata) => metadata.id === id),
    find: () => scope.flatMap((sheet) => metadataOf(host, sheet, (metadata) => wanted.every((fits) => fits(metadata)))),
  });
  return self;
}

function locationService(host: Host, sheet: SheetData | undefined, { on }: Metadata): Location {
  const type = on ? on.dimension.toUpperCase() : sheet ? 'SHEET' : 'SPREADSHEET';
  return service<Location>(host, 'SpreadsheetApp.DeveloperMetadataLocation', {
    getLocationType: () => type as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType,
    getSheet: () => (sheet ? sheetService(host, sheet) : null),
    getRow: () =>
      sheet && on?.dimension === 'row' ? rangeAt(host, sheet, on.first + 1, 1, 1, sheet.maxColumns) : null,
    getColumn: () =>
      sheet && on?.dimension === 'column' ? rangeAt(host, sheet, 1, on.first + 1, sheet.maxRows, 1) : null,
  });
}

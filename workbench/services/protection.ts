import type { ProtectionData, SheetData } from '../document/document.ts';
import { wholeSheet } from '../document/extent.ts';
import type { Zone } from '../document/zone.ts';
import type { Host } from './host.ts';
import { areaOf, rangeService } from './range.ts';
import { service } from './service.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

const owner = 'owner@example.com';

/** Protects a rectangle, or the whole sheet. The owner stays an editor until the protection only warns. */
export function newProtection(host: Host, sheet: SheetData, zone: Zone | undefined): Protection {
  const known = zone === undefined ? sheet.protections.find(({ kind }) => kind === 'SHEET') : undefined;
  if (known) return protectionService(host, sheet, known);
  const data: ProtectionData = {
    kind: zone ? 'RANGE' : 'SHEET',
    zone,
    description: '',
    warningOnly: false,
    editors: [owner],
    unprotected: [],
  };
  sheet.protections.push(data);
  return protectionService(host, sheet, data);
}

export function protectionService(host: Host, sheet: SheetData, data: ProtectionData): Protection {
  const self: Protection = service<Protection>(host, 'SpreadsheetApp.Protection', {
    getProtectionType: () => data.kind as unknown as GoogleAppsScript.Spreadsheet.ProtectionType,
    getRange: () => rangeService(host, { sheet, zone: data.zone ?? wholeSheet(sheet) }),
    getDescription: () => data.description,
    setDescription(description) {
      data.description = description;
      return self;
    },
    isWarningOnly: () => data.warningOnly,
    setWarningOnly(warningOnly) {
      data.warningOnly = warningOnly;
      if (warningOnly) data.editors = [];
      return self;
    },
    canEdit: () => true,
    getEditors: () =>
      data.editors.map((email) => service<GoogleAppsScript.Base.User>(host, 'Session.User', { getEmail: () => email })),
    getUnprotectedRanges: () => data.unprotected.map((zone) => rangeService(host, { sheet, zone })),
    setUnprotectedRanges(ranges) {
      data.unprotected = ranges.map((range) => areaOf(host, range).zone);
      return self;
    },
    remove() {
      sheet.protections = sheet.protections.filter((other) => other !== data);
    },
  });
  return self;
}

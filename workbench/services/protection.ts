import type { ProtectionData, SheetData } from '../document/document.ts';
import { wholeSheet } from '../document/extent.ts';
import type { Zone } from '../document/zone.ts';
import type { Host } from './host.ts';
import { fail } from './host.ts';
import { mayEdit } from './permission.ts';
import { areaOf, rangeService } from './range.ts';
import { service } from './service.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;

/** Protects a rectangle, or the whole sheet. The owner and who protects it stay editors until the protection only warns. */
export function newProtection(host: Host, sheet: SheetData, zone: Zone | undefined): Protection {
  const known = zone === undefined ? sheet.protections.find(({ kind }) => kind === 'SHEET') : undefined;
  if (known) return protectionService(host, sheet, known);
  const data: ProtectionData = {
    kind: zone ? 'RANGE' : 'SHEET',
    zone,
    description: '',
    warningOnly: false,
    editors: [...new Set([host.owner, host.user])],
    unprotected: [],
  };
  sheet.protections.push(data);
  return protectionService(host, sheet, data);
}

export function protectionService(host: Host, sheet: SheetData, data: ProtectionData): Protection {
  const changed = (work: () => void): Protection => {
    allowed();
    work();
    return self;
  };
  const allowed = () => {
    if (!mayEdit(host, data)) fail(host, 'You do not have permission to perform that action.');
  };
  const emailOf = (who: string | User): string => (typeof who === 'string' ? who : who.getEmail());
  const remove = (who: readonly (string | User)[]) =>
    changed(() => {
      const out = new Set(who.map(emailOf));
      if (out.has(host.user)) fail(host, "You can't remove yourself as an editor.");
      data.editors = data.editors.filter((editor) => editor === host.owner || !out.has(editor));
    });
  const add = (who: readonly (string | User)[]) =>
    changed(() => {
      data.editors = [...new Set([...data.editors, ...who.map(emailOf)])];
    });
  const self: Protection = service<Protection>(host, 'SpreadsheetApp.Protection', {
    getProtectionType: () => data.kind as unknown as GoogleAppsScript.Spreadsheet.ProtectionType,
    getRange: () => rangeService(host, { sheet, zone: data.zone ?? wholeSheet(sheet) }),
    getDescription: () => data.description,
    setDescription: (description) =>
      changed(() => {
        data.description = description;
      }),
    isWarningOnly: () => data.warningOnly,
    setWarningOnly: (warningOnly) =>
      changed(() => {
        data.warningOnly = warningOnly;
        data.editors = warningOnly ? [] : [...new Set([host.owner, host.user])];
      }),
    canEdit: () => mayEdit(host, data),
    getEditors() {
      allowed();
      return data.editors.map((email) => service<User>(host, 'Session.User', { getEmail: () => email }));
    },
    addEditor: (who: string | User) => add([who]),
    addEditors: (who) => add(who),
    removeEditor: (who: string | User) => remove([who]),
    removeEditors: (who: readonly (string | User)[]) => remove(who),
    getUnprotectedRanges: () => data.unprotected.map((zone) => rangeService(host, { sheet, zone })),
    setUnprotectedRanges: (ranges) =>
      changed(() => {
        data.unprotected = ranges.map((range) => areaOf(host, range).zone);
      }),
    remove() {
      allowed();
      sheet.protections = sheet.protections.filter((other) => other !== data);
    },
  });
  return self;
}

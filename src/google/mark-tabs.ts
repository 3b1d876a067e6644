import { imported, origin } from './import-marks.ts';
import { mark } from './marks.ts';
import type { OpenFile } from './open-file.ts';
import { ours } from './own-tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** From then on the marks say it. Where they said something else before, that holds. */
export function markTabs(spreadsheet: Spreadsheet, { own, marks }: OpenFile): void {
  const on = (id: number, key: string, value: object) => {
    const sheet = spreadsheet.getSheetById(id);
    if (sheet) mark(sheet, key, value);
  };
  for (const [id, { sheet }] of own()) mark(sheet, ours, { id });
  for (const [id, value] of marks().imported) on(id, imported, value);
  for (const [id, value] of marks().origins) on(id, origin, value);
}

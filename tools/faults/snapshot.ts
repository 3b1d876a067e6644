import type { Workbook } from '../../workbench/open-workbook.ts';
import { keepSheets } from '../../workbench/services/keep-sheets.ts';
import { propertiesOf } from './state-of.ts';

/** Keeps a workbook as it is, with what the document remembers; what it returns puts it back to that. */
export function snapshot(workbook: Workbook): () => void {
  const sheets = keepSheets(workbook.host);
  const properties = { ...(propertiesOf(workbook).getProperties() as Record<string, string>) };
  return () => {
    sheets();
    propertiesOf(workbook).setProperties(properties, true);
    workbook.lock.heldBy = undefined;
  };
}

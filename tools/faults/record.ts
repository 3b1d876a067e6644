import { stampOf } from '../../src/report/stamp.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { savesWrites } from '../../workbench/services/faults.ts';
import { propertiesOf } from './state-of.ts';

/** What a run that ends at a call leaves behind, as a stamp: two that leave the same need be looked at once. */
export interface Left {
  readonly ends: string;
  readonly 'ends, writes lost': string;
}

const documentOf = ({ document }: Workbook): string => stampOf(document.sheets);
const storeOf = (workbook: Workbook): string => stampOf(propertiesOf(workbook).getProperties());
export const stateStamp = (workbook: Workbook): string => documentOf(workbook) + storeOf(workbook);

/** Does an operation undisturbed, and tells of each of its calls, in their order, what a run would leave that ends there. */
export function record(workbook: Workbook, run: () => void): Left[] {
  const calls: Left[] = [];
  const { meter } = workbook.host;
  let now = documentOf(workbook);
  let saved = now;
  let store = storeOf(workbook);
  let last: { kind: string; saves: boolean } | undefined;
  let isReading = false;
  meter.onCall = (call) => {
    // Looking is done by calls of services, too.
    if (isReading) return;
    isReading = true;
    if (last?.kind === 'write') now = documentOf(workbook);
    if (last?.kind === 'store') store = storeOf(workbook);
    if (last?.saves) saved = now;
    isReading = false;
    calls.push({ ends: now + store, 'ends, writes lost': saved + store });
    last = { kind: call.kind, saves: savesWrites(call) };
  };
  run();
  meter.onCall = undefined;
  return calls;
}

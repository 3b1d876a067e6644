import { call, type Formula, op } from '../../workbook/formula.ts';
import type { ReportContext } from '../context.ts';
import { changedTabs, isLedgerChanged } from '../kpi/raw-data.ts';

/** Whether anything that the page is made from was changed after the build: native, so it turns as soon as a raw cell does. */
export const isChangedSince = (context: ReportContext): Formula =>
  call('OR', op(changedTabs(context), '>', 0), isLedgerChanged());

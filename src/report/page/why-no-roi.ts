import { call, type Formula, op, when } from '../../workbook/formula.ts';
import type { ReportContext } from '../context.ts';
import { kpiCell } from '../kpi/columns.ts';
import { roiSides } from '../kpi/sides.ts';

/** Why the report period has no ROI, though it has data, each as what follows a colon, and what to do about it. */
export function whyNoRoi(context: ReportContext): { readonly says: Formula; readonly way: Formula } {
  const choose = (noRevenue: string, credited: string, apart: string, noSpend: string): Formula =>
    when(
      call('ISNUMBER', kpiCell('p:report', 'revenue')),
      when(
        op(call('N', roiSides(context).cost), '<', 0),
        credited,
        when(op(call('N', kpiCell('p:report', 'cost')), '>', 0), apart, noSpend),
      ),
      noRevenue,
    );
  return {
    says: choose(
      'no source tells what revenue the spend brought.',
      'where there is revenue, more was credited than spent.',
      'nowhere are spend and revenue counted for the same channel and days.',
      'there is no spend to hold the revenue against.',
    ),
    way: choose(
      'Add the conversion value to the export, or a tab with date, channel and revenue.',
      'Choose days that include the spend which was credited.',
      'Add the spend of what sold, or the revenue of what was spent on.',
      'Add an export with a cost column to the file, or choose other days.',
    ),
  };
}

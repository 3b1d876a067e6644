import type { RowPlan } from '../../workbook/tab-plan.ts';
import { inCurrency } from '../context.ts';
import { cacCountsOtherCosts, whyNotCounted } from '../counts-other-costs.ts';
import { figure, look } from '../look.ts';
import { hasOtherCosts } from '../other-costs.ts';
import type { Section } from '../section.ts';
import { daysColumn } from './columns.ts';
import { besideFrozen, gap } from './headings.ts';

/** What the figures rest on beside the data; formulas name these two cells. */
export const assumptions: Section = (context) => {
  const { margin, otherCosts } = context.settings;
  const byMonth = typeof otherCosts !== 'number' && otherCosts.length > 0;
  const row = (key: string, label: string, value: number | string, format: string, says: string): RowPlan => {
    const cells: RowPlan['cells'][number][] = [{ value: label, style: look.strong }];
    cells[daysColumn - 1] = { value, style: figure(format, look.strong) };
    cells[daysColumn + 1] = { value: says, style: look.byline };
    return { key: `assume:${key}`, cells };
  };
  return {
    rows: [
      { key: 'title', height: 34, cells: [{ value: 'KPI', style: look.title }] },
      besideFrozen(
        'subtitle',
        'Every figure is a formula over the Campaign Data tab; a total is a ratio of sums, never a mean of ratios. n/a: no data for it, or nothing to divide by. ¹: not all channels have what it takes; see the ROI Report’s definitions.',
      ),
      gap('gap:assume'),
      row(
        'margin',
        'Contribution margin',
        margin,
        '0%',
        margin === 1
          ? 'Not set: ROI counts all of the revenue. Set it in Tieout ▸ Settings.'
          : 'ROI counts this share of revenue.',
      ),
      row(
        'otherCosts',
        `Other costs${byMonth ? '' : ' a month'}${inCurrency(context)}`,
        byMonth ? 'by month' : typeof otherCosts === 'number' ? otherCosts : 0,
        '#,##0',
        !hasOtherCosts(otherCosts)
          ? 'Not set: CAC counts media spend only. Set it in Tieout ▸ Settings.'
          : !cacCountsOtherCosts(context)
            ? `In no figure: ${whyNotCounted}`
            : byMonth
              ? 'Counted in CAC beside the media spend, save by channel: see Other costs below.'
              : 'Counted in CAC beside the media spend, save by channel.',
      ),
      gap('gap:periods'),
    ],
  };
};

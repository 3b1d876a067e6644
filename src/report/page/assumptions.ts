import { type CellAt, join, link, type Term, term } from '../../workbook/formula.ts';
import type { Cell } from '../../workbook/tab-plan.ts';
import type { ReportContext } from '../context.ts';
import { cacCountsOtherCosts } from '../counts-other-costs.ts';
import { doubtIn, doubtInWords } from '../coverage/doubt.ts';
import { marginCell } from '../kpi/figure-row.ts';
import { look } from '../look.ts';
import { hasMargin } from '../margin.ts';
import { hasOtherCosts, otherCostsIn } from '../other-costs.ts';
import { ratesUsed } from '../rates-used.ts';
import type { Section } from '../section.ts';
import { moneyWords, percentWords } from '../words.ts';
import { pageColumns } from './columns.ts';
import { row } from './table.ts';

/** More rates than these are named where the figures come from. */
const mostRates = 2;

/** What the first screen rests on beside the data, in one line; each leads to the cell that holds it, which says where it is set. */
export const assumptions: Section = (context) => {
  const others = [...rates(context), attribution(context), ...doubt(context)];
  const to = (row: string) => ({ tab: 'kpi', row: `assume:${row}`, column: 1 });
  const parts: readonly (readonly [columns: readonly [number, number], to: CellAt, says: Term])[] = [
    [[1, 3], to('margin'), join('Assumes ', margin(context))],
    [[4, 6], to('otherCosts'), otherCosts(context)],
    [[7, pageColumns], { tab: 'report', row: 'title:sources', column: 1 }, listed(others)],
  ];
  const cells = Object.fromEntries(
    parts.map(([[from], at, says]): [number, Cell] => [from, { formula: link(at, says), style: look.byline }]),
  );
  return { rows: [row('assumptions', cells, { merges: parts.map(([columns]) => columns) })] };
};

const listed = ([first = '', ...rest]: readonly Term[]): Term =>
  rest.reduce((left, part) => join(left, '  ·  ', part), first);

const margin = (context: ReportContext): Term =>
  hasMargin(context) ? join('a margin of ', percentWords(marginCell)) : 'no margin: ROI is before the cost of goods';

function otherCosts(context: ReportContext): Term {
  const { settings, windows } = context;
  if (!hasOtherCosts(settings.otherCosts) || !windows.report) return 'no costs but the media spend';
  const amount = otherCostsIn(settings.otherCosts, windows.report);
  return join(
    'other costs of ',
    moneyWords(context, term(amount)),
    cacCountsOtherCosts(context) ? ' in CAC' : ' in no figure',
  );
}

function rates({ ledger }: ReportContext): Term[] {
  const used = ratesUsed(ledger);
  if (used.length > mostRates) return [`${used.length} rates of exchange, named with the sources`];
  return used.map(({ says }) => says.replace(/\.$/, ''));
}

/** Platforms count what they take for theirs, over days and in time zones of their own. */
const attribution = ({ sources }: ReportContext): Term =>
  sources.length > 1 ? 'sales and days as each source counts them' : 'sales as the source counts them';

function doubt(context: ReportContext): Term[] {
  const says = doubtInWords(doubtIn(context, context.windows.report), 'of');
  return says === '' ? [] : [`in doubt: about ${says}`];
}

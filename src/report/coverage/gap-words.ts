import { counted } from '../../problems/words.ts';
import type { ReportContext } from '../context.ts';
import { daysIn } from '../days-in.ts';
import { figureOf } from '../figures.ts';
import { scaleOf } from '../formats.ts';
import { type MissingDays, missingDays, worthOfMissing } from './missing-days.ts';

/** Days without data in the report period, in which source, and what they may be worth; null where there are none. */
export function gapWords(context: ReportContext): string | null {
  const { report } = context.windows;
  const found = missingDays(context, report).sort((a, b) => daysOf(b) - daysOf(a));
  const [most] = found;
  if (!most || !report) return null;
  const others = found.length > 1 ? ` and ${counted(found.length - 1, 'more source')}` : '';
  return `${counted(daysOf(most), 'day')} without data in ${most.source.source}${others}${worthWords(context, found)}`;
}

/** Whether all sources leave out the same days, as where the period reaches beyond all data. */
export function endsAlike(context: ReportContext): boolean {
  const found = missingDays(context, context.windows.report);
  return found.length === context.sources.length && new Set(found.map(({ days }) => JSON.stringify(days))).size === 1;
}

const daysOf = ({ days }: MissingDays) => days.reduce((sum, each) => sum + daysIn(each), 0);

function worthWords(context: ReportContext, found: readonly MissingDays[]): string {
  const { windows, ledger } = context;
  for (const measure of ['revenue', 'cost'] as const) {
    const worth = found.reduce(
      (sum, each) => sum + (windows.report ? worthOfMissing(context, measure, each, windows.report) : 0),
      0,
    );
    if (worth <= 0) continue;
    const { suffix } = scaleOf('money', worth, ledger.currency);
    const scaled = Math.round(worth / (suffix === ' m' ? 1e6 : suffix === ' k' ? 1e3 : 1));
    const currency = ledger.currency ? `${ledger.currency} ` : '';
    return `: perhaps ${currency}${scaled.toLocaleString('en-US')}${suffix} of ${figureOf(measure)?.title.toLowerCase()}`;
  }
  return '';
}

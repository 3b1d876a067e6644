import { inCurrency, type ReportContext } from './context.ts';
import { isPartial, mark } from './coverage.ts';
import type { Figure } from './figures.ts';

/** A figure's name with its unit, and with a mark where it rests on a part of the channels. */
export function figureTitle(context: ReportContext, figure: Figure, suffix = ''): string {
  const unit = figure.unit === 'money' ? inCurrency(context, suffix) : suffix && ` (${suffix.trim()})`;
  return `${figure.title}${unit}${isPartial(context, figure) ? mark : ''}`;
}

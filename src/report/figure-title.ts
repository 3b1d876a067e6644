import { inCurrency, type ReportContext } from './context.ts';
import { isPartial, mark } from './coverage.ts';
import type { Figure } from './figures.ts';

/** A figure's name with its unit, and with a mark where it rests on a part of the channels. */
export const figureTitle = (context: ReportContext, figure: Figure, suffix = ''): string =>
  `${figure.title}${figure.unit === 'money' ? inCurrency(context, suffix) : ''}${isPartial(context, figure) ? mark : ''}`;

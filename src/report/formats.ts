import type { Unit } from '../metrics/unit.ts';

/** Currencies without a smaller unit in daily use. */
const wholeOnly = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK', 'IDR', 'HUF', 'PYG', 'UGX', 'XAF', 'XOF']);

/** The number format of a figure of about this size. The unit stands once, in the header. */
export function formatOf(unit: Unit, size: number, currency: string): string {
  switch (unit) {
    case 'percent':
      return size < 0.1 ? '0.00%' : size < 1 ? '0.0%' : '0%';
    case 'ratio':
      return '0.00';
    case 'count':
      return '#,##0';
    case 'days':
    case 'months':
      return '0.0';
    default:
      return size >= 1000 || wholeOnly.has(currency) ? '#,##0' : '#,##0.00';
  }
}

/** The same with a plus sign, for differences. */
export const signed = (format: string): string => `+${format};-${format};${format}`;

/** Thousands or millions for the CEO's page, where three significant digits are enough. */
export interface Scale {
  readonly format: string;
  /** In the header, behind the currency where there is one: `k`, `m` or nothing. */
  readonly suffix: string;
}

export function scaleOf(unit: Unit, size: number, currency: string): Scale {
  if (size >= 1e7) return { format: '#,##0.0,,', suffix: ' m' };
  if (size >= 1e5) return { format: '#,##0,', suffix: ' k' };
  return { format: formatOf(unit, size, currency), suffix: '' };
}

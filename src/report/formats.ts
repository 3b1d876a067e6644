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

/** The same with a plus sign, for differences, which are rounded first: a sign before zeros says nothing. */
export const signed = (format: string): string => `+${format};-${format};${format}`;

/** Shares differ by points. The cell holds them times 100, since a format without a percent sign does not. */
export const inPoints = (format: string): string => format.replace('%', ' "pt"');

/** The decimal place of the last digit that a format shows, as ROUND counts them: 2 for 0% and 0.00, -3 for thousands. */
export function placesOf(format: string): number {
  const [, decimals = '', scales = '', percent = ''] = /0(?:\.(0+))?(,*)(%?)/.exec(format) ?? [];
  return decimals.length - 3 * scales.length + (percent ? 2 : 0);
}

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

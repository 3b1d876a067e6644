/** Hundredths as `1234.5` → `1234.50`. */
export const hundredths = (value: number): string => {
  const digits = String(Math.abs(value)).padStart(3, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** `1234567.89` → `1,234,567.89` */
export const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** A ratio with two decimals, or what the platform writes where it has none. */
export const ratio = (numerator: number, denominator: number, none: string): string =>
  denominator === 0 ? none : (numerator / denominator).toFixed(2);

/** `2.35%` */
export const percent = (numerator: number, denominator: number): string =>
  `${ratio(100 * numerator, denominator, '0.00')}%`;

export interface Sums {
  readonly impressions: number;
  readonly clicks: number;
  readonly cents: number;
  readonly conversionHundredths: number;
  readonly revenueCents: number;
  readonly leads: number;
}

/** What a platform prints on its total row. */
export function sums(days: readonly Sums[]): Sums {
  const total = { impressions: 0, clicks: 0, cents: 0, conversionHundredths: 0, revenueCents: 0, leads: 0 };
  for (const day of days) {
    total.impressions += day.impressions;
    total.clicks += day.clicks;
    total.cents += day.cents;
    total.conversionHundredths += day.conversionHundredths;
    total.revenueCents += day.revenueCents;
    total.leads += day.leads;
  }
  return total;
}

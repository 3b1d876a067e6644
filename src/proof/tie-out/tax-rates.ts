/** Rates at which sales are taxed: the standard ones of Europe and of larger countries elsewhere, and those of large cities of the United States. */
export const taxRates: readonly number[] = [
  5, 6, 7, 7.7, 8, 8.1, 8.25, 8.875, 9, 10, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 25.5, 27,
].map((percent) => percent / 100);

/** Whether a tax is a known share of what it is taken of, up to the rounding of both to cents, or of what it is taken of to what is said. */
export const isTaxOn = (tax: number, base: number, grain = 0): boolean =>
  taxRates.some((rate) => Math.abs(Math.abs(tax) - Math.abs(base) * rate) <= 0.0051 * (1 + rate) + grain * rate);

/**
 * What one unit is worth in US dollars, as far as it stays the same over ten years: it only tells 156 yen a dollar from 0.0064 dollars a
 * yen, and never converts anything. Currencies that lost most of their worth in that time are left out.
 */
const inDollars = {
  USD: 1,
  EUR: 1.12,
  GBP: 1.32,
  CHF: 1.07,
  AUD: 0.7,
  NZD: 0.64,
  CAD: 0.75,
  SGD: 0.74,
  HKD: 0.128,
  TWD: 0.032,
  JPY: 0.0078,
  CNY: 0.145,
  KRW: 0.00078,
  INR: 0.0132,
  IDR: 0.000066,
  MYR: 0.23,
  PHP: 0.0185,
  THB: 0.029,
  VND: 0.000042,
  SEK: 0.105,
  NOK: 0.105,
  DKK: 0.15,
  ISK: 0.0077,
  PLN: 0.25,
  CZK: 0.043,
  HUF: 0.003,
  RON: 0.23,
  BGN: 0.57,
  RUB: 0.014,
  BRL: 0.21,
  MXN: 0.052,
  CLP: 0.0012,
  COP: 0.00027,
  PEN: 0.27,
  ZAR: 0.061,
  ILS: 0.28,
  AED: 0.272,
  SAR: 0.267,
  QAR: 0.275,
  KWD: 3.27,
  BHD: 2.65,
};

const logarithms: ReadonlyMap<string, number> = new Map(
  Object.entries(inDollars).map(([code, worth]) => [code, Math.log(worth)]),
);

/** The logarithm of that; undefined where it is not known. */
export const roughWorth = (code: string): number | undefined => logarithms.get(code);

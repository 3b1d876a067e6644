import type { Finding } from '../intake/reading.ts';
import { counted, grouped, money } from './words.ts';

/** The rows that a platform's total was held against: those left out, until they are fixed or for good, are in the platform's total too. */
export function rowsCompared({ details }: Finding): string {
  const apart = Number(details?.held ?? 0) + Number(details?.leftOut ?? 0);
  if (apart === 0) return 'the rows used';
  return `the rows used and the ${apart === 1 ? 'row' : counted(apart, 'row')} left out together`;
}

/** An amount of the measure that was compared: `EUR 12.00` of cost, `12` clicks. */
export function amountCompared({ details }: Finding, amount: number): string {
  const isMoney = details?.measure === 'cost' || details?.measure === 'revenue';
  return isMoney ? money(amount, String(details?.currency ?? '')) : grouped(amount);
}

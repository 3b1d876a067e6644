import type { Finding } from '../intake/reading.ts';
import { counted, grouped, listed, money } from './words.ts';

/** The rows that a platform's total was held against: those held back and left out are in the platform's total too. */
export function rowsCompared({ details }: Finding): string {
  const apart = [...part(Number(details?.held ?? 0), 'held back'), ...part(Number(details?.leftOut ?? 0), 'left out')];
  return apart.length > 0 ? `${listed(['the rows used', ...apart])} together` : 'the rows used';
}

const part = (count: number, how: string): string[] =>
  count > 0 ? [count === 1 ? `the row ${how}` : `the ${counted(count, 'row')} ${how}`] : [];

/** An amount of the measure that was compared: `EUR 12.00` of cost, `12` clicks. */
export function amountCompared({ details }: Finding, amount: number): string {
  const isMoney = details?.measure === 'cost' || details?.measure === 'revenue';
  return isMoney ? money(amount, String(details?.currency ?? '')) : grouped(amount);
}

import type { Finding } from '../intake/reading.ts';
import { listed, money } from './words.ts';

const names = [
  ['cost', 'spend'],
  ['revenue', 'revenue'],
] as const;

/** `EUR 3,000.00 spend and EUR 9,000.00 revenue`, of the amounts that a finding names; a suffix takes those of another. */
export function moneyOfFinding({ details = {} }: Finding, suffix = ''): string {
  const code = typeof details.currency === 'string' ? details.currency : '';
  const amounts = names.flatMap(([measure, word]) => {
    const amount = details[`${measure}${suffix}`];
    return typeof amount === 'number' ? [`${money(amount, /^[A-Z]{3}$/.test(code) ? code : '')} ${word}`] : [];
  });
  return amounts.length > 0 ? listed(amounts) : 'no money';
}

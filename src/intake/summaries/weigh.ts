/** One amount of a tab, and what other tabs come to in its place. */
export interface Pair {
  readonly own: number;
  readonly others: number;
}

export interface Weight {
  /** Of the tab's own amounts, without their signs. */
  readonly total: number;
  /** How much of that the others equal to the cent, and how much to within a hundredth. */
  readonly equal: number;
  readonly near: number;
  /** How many different amounts are equal. */
  readonly parts: number;
  /** What the equality is worth as evidence, in digits that agree: one in 10^digits happens by chance. */
  readonly digits: number;
  readonly nearDigits: number;
}

/** The digits of an amount that say something: 5,000 has one, 1,234.50 has five. */
export function digitsOf(amount: number): number {
  const cents = Math.round(Math.abs(amount) * 100);
  return cents === 0 ? 0 : String(cents).replace(/0+$/, '').length;
}

/** How well amounts agree. An amount that comes again proves nothing new. */
export function weigh(pairs: readonly Pair[]): Weight {
  const seen = new Set<number>();
  const weight = { total: 0, equal: 0, near: 0, parts: 0, digits: 0, nearDigits: 0 };
  for (const { own, others } of pairs) {
    const size = Math.abs(own);
    const off = Math.abs(own - others);
    weight.total += size;
    const isEqual = off <= 0.005 + size * 1e-9;
    if (!isEqual && off > size / 100) continue;
    weight.near += size;
    if (isEqual) weight.equal += size;
    const cents = Math.round(own * 100);
    if (seen.has(cents)) continue;
    seen.add(cents);
    const digits = digitsOf(own);
    if (isEqual && digits > 0) weight.parts++;
    if (isEqual) weight.digits += digits;
    weight.nearDigits += isEqual ? digits : Math.min(digits, Math.log10(size / off));
  }
  return weight;
}

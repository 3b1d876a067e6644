import type { Agreement } from './agreement.ts';
import type { Frame } from './frame.ts';

/** As many parts as two columns are compared by, and as many columns as one is compared with. */
const looked = 12;

/**
 * Which columns say something of their own. A column whose parts have the same shares in the total as in another is a
 * multiple of that one: where one agrees the other has to, and is no second witness.
 */
export function independenceOf(
  frame: Frame,
  at: number,
  parts: ArrayLike<number>,
  says: readonly Agreement[],
): boolean[] {
  const witnesses: number[][] = [];
  return frame.columns.map(({ values, additive }, c) => {
    if (says[c]!.digits === 0) return true;
    const shares: number[] = [];
    for (let i = 0; i < parts.length && i < looked; i++) shares.push((values[parts[i]!]! || 0) / values[at]!);
    // One part has a share of one in every column: in those that are known to add up, that is no repetition.
    if (parts.length === 1 && additive) return true;
    if (witnesses.some((one) => isSame(one, shares))) return false;
    if (witnesses.length < looked) witnesses.push(shares);
    return true;
  });
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((share, i) => Math.abs(share - other[i]!) <= 0.002 * Math.abs(share));

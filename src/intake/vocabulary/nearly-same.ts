import { folded } from './folded.ts';

const fewest = 5;
const isWord = /^\p{L}+$/u;

/** The letters and digits of a name: `Paid Social`, `paid_social` and `PaidSocial` are one. */
export const lettersOf = (name: string): string => folded(name).replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two names differ by one slip in one long word: `Facebok`, `Pinterset`. A digit or a short word is no slip: it tells `Search 1` from `Search 2`. */
export function nearlySame(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => folded(name).split(' ')) as [string[], string[]];
  if (left.length !== right.length) return false;
  const apart = left.flatMap((word, i) => (word === right[i] ? [] : [[word, right[i]!] as const]));
  const [pair] = apart;
  return apart.length === 1 && pair !== undefined && pair.every((word) => isLong(word)) && isOneSlip(...pair);
}

const isLong = (word: string): boolean => word.length >= fewest && isWord.test(word);

/** One letter more, less or another, or two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

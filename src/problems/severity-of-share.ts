import type { Severity } from './problem.ts';

/** How loudly a doubt is told, by the share of the money that it concerns. Auditors call a twentieth material. */
const steps: readonly (readonly [atLeast: number, Severity])[] = [
  [0.05, 'error'],
  [Number.MIN_VALUE, 'warning'],
];

/** Where no money is in doubt, it is worth a note. */
export const severityOfShare = (share: number): Severity => steps.find(([atLeast]) => share >= atLeast)?.[1] ?? 'info';

/** Of what somebody has to decide in any case: never a note. */
export function severityOfDecision(share: number): Severity {
  const severity = severityOfShare(share);
  return severity === 'info' ? 'warning' : severity;
}

import type { Reading } from '../intake/reading.ts';
import type { Severity } from './problem.ts';
import type { RuleContext } from './rule.ts';

/** Whether a tab of which nothing is read matters little: other sources are read, and it is nobody's export. */
export const isLeftAlone = (reading: Reading, context: RuleContext): boolean =>
  isUnknown(reading) && othersAreRead(reading, context);

/** An error where it is all there is; an export that holds nothing is still worth a warning beside others. */
export function severityOfRefusal(reading: Reading, context: RuleContext): Severity {
  if (!othersAreRead(reading, context)) return 'error';
  return isUnknown(reading) ? 'info' : 'warning';
}

const isUnknown = ({ platform, imported }: Reading): boolean =>
  !imported && (platform === null || platform === 'spreadsheet');

const othersAreRead = (reading: Reading, { readings }: RuleContext): boolean =>
  readings.some((other) => other !== reading && other.rows.length > 0);

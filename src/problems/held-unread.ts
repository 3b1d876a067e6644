import type { Finding, Reading } from '../intake/reading.ts';
import { rowsOf } from './many-cells.ts';
import { heldMoney, moneyWords, shareOf } from './money-of-rows.ts';
import type { Severity } from './problem.ts';
import { severityOfDecision, severityOfShare } from './severity-of-share.ts';

/** The money that can be read of rows that are held back for a cell that cannot. */
export function heldUnread(findings: readonly Finding[], reading: Reading, before = '', after = ''): string {
  const money = moneyWords(heldMoney(reading, findings[0]!.code, rowsOf(findings)));
  return money ? `${before}${money}${after}` : '';
}

/** An amount that cannot be read may be as large as any other, so the rows tell how much is in doubt where their money does not. */
export function severityOfHeldUnread(findings: readonly Finding[], reading: Reading): Severity {
  const rows = rowsOf(findings);
  const known = shareOf(reading, heldMoney(reading, findings[0]!.code, rows));
  return severityOfShare(Math.max(known, rows.size / Math.max(1, reading.counts.read)));
}

/** How much is in doubt where all of the rows' money can be read. A row that is held back is worth a warning in any case: it may be of another table. */
export const severityOfHeld = (findings: readonly Finding[], reading: Reading): Severity =>
  severityOfDecision(shareOf(reading, heldMoney(reading, findings[0]!.code, rowsOf(findings))));

/** The same of all rows that are held back for the reason of a finding. */
export const severityOfReason = ({ code }: Finding, reading: Reading): Severity =>
  severityOfDecision(shareOf(reading, heldMoney(reading, code)));

import type { Reading } from '../intake/reading.ts';
import { findProblems } from '../problems/find-problems.ts';
import { counted, dayInWords, listed } from '../problems/words.ts';

/** What an import has changed, of which the words are made. */
export interface Imported {
  readonly tab: string;
  readonly rows: number;
  /** Of a tab that was there before: rows that are new, and rows that are no longer there. */
  readonly changed: { readonly added: number; readonly gone: number } | null;
  /** A tab of the same file name that holds another export. */
  readonly beside: string | null;
  /** The tab that keeps what was changed by hand before. */
  readonly keptOn: string | null;
  readonly was: Reading | null;
  readonly is: Reading;
}

/** What became of a file. */
export const importInWords = ({ tab, rows, changed, beside }: Imported): string => {
  if (!changed) {
    const apart = beside ? ` ${beside} holds another export of that name and stays as it is.` : '';
    return `${counted(rows, 'line')} on the new tab ${tab}.${apart}`;
  }
  const { added, gone } = changed;
  if (added === 0 && gone === 0) return `${tab} has the same rows already: nothing was changed.`;
  return `${tab} was replaced: ${counted(added, 'line')} new or changed, ${counted(gone, 'line')} no longer there.`;
};

/** Of a tab of a workbook that holds nothing to count, which is the case of most covers and notes. */
export function leftAloneInWords(title: string, is: Reading): string {
  const headers = is.findings.find(({ code }) => code === is.refused)?.details?.headers;
  const why = Array.isArray(headers)
    ? `no spend and no revenue in ${listed(headers)}`
    : 'no table of campaign data in it';
  return `${title} is left alone: ${why}.`;
}

/** What somebody should know of it who would not look for it. */
export function importWarnings({ tab, keptOn, was, is }: Imported): string[] {
  const warnings: string[] = [];
  if (is.refused) {
    const problems = findProblems({ readings: [is], rates: {}, currency: '' });
    const why = problems.find(({ code }) => code === is.refused)?.message ?? '';
    warnings.push(`Nothing of it is counted. ${why}`.trim());
  }
  if (was?.period && is.period && is.period.from > was.period.from) {
    warnings.push(
      `The days before ${dayInWords(is.period.from)} are gone: this export begins later than the last one.`,
    );
  }
  if (keptOn) warnings.push(`${tab} had been changed by hand: as it was, it is kept on ${keptOn}, which is left out.`);
  return warnings;
}

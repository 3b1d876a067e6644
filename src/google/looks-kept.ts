import { stampOf } from '../report/stamp.ts';
import type { OwnSheet } from './own-tabs.ts';

/** What a tab of ours was made to look like. Where it shall look the same again nothing of it is written, so what the user changed stays. */
export interface LooksKept {
  readonly sheet: number;
  /** Of the sheet: where the user inserted or deleted some, ours are not where they were. */
  readonly columns: number;
  /** Stands for all of its looks; empty while they are being written. */
  readonly looks: string;
  /** How many ranges of it we merged when it was dressed. */
  readonly merges?: number;
  /** Stands for what its charts are made of; empty while they are being replaced. */
  readonly charts: string;
  /** The charts that are ours. */
  readonly chartIds: readonly number[];
  /** The tab was made by a build that has not finished: a protection without a word of the user's is ours, left half done. */
  readonly isBare?: boolean;
  /** While charts are being replaced: all others that were there before. */
  readonly theirs?: readonly number[];
  /** What our charts are told by in a copy of the file, where they may have other ids. */
  readonly drawn?: readonly Drawn[];
}

export interface Drawn {
  readonly title: string;
  readonly row: number;
  readonly column: number;
}

/** By the ids of our tabs. */
export type AllLooksKept = Readonly<Record<string, LooksKept>>;

/** To be raised where the same plan is painted in another way. */
const painting = 1;

export const looksStamp = (looks: unknown): string => stampOf([painting, looks]);

/** What is known of this very sheet, not of one of that id that is gone. */
export const keptOf = (all: AllLooksKept, id: string, { sheet, id: sheetId }: OwnSheet): LooksKept | null => {
  const kept = all[id];
  return sheet && kept && typeof kept === 'object' && kept.sheet === sheetId ? kept : null;
};

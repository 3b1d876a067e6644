import { a1 } from '../../workbook/a1.ts';
import type { Intent } from '../writer.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A tab of ours that is there already, and what is about to be done to it. */
export interface Target {
  readonly name: string;
  readonly sheet: Sheet;
  /** All of its cells. */
  readonly all: Range;
  readonly intent: Intent;
  /** How many merged ranges of ours there are on it; null where that is not known. */
  readonly merged: number | null;
  /** What somebody else protected on it. */
  readonly closed: () => readonly Protection[];
}

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is found in the way, with the way out, in sentences; null where nothing is. */
export type Obstacle = (target: Target) => string | null;

export const at = ({ name }: Target, row: number, column: number, lastRow = row, lastColumn = column): string =>
  `${name}!${a1(row, column, lastRow, lastColumn)}`;

export const atBox = (target: Target, { top, left, bottom, right }: Box): string =>
  at(target, top, left, bottom, right);

export const touchesOurs = ({ columns, rows }: Intent, { top, left }: Box): boolean => left <= columns && top <= rows;

export const crosses = (edge: number, first: number, last: number): boolean => first <= edge && last > edge;

import type { Origin } from '../commands/host.ts';
import type { Import } from './import-marks.ts';

/**
 * Which tab is which, kept for a copy of the file, where the marks may be gone or name tabs of the first file. By the id of the tab where ids
 * are the same there, else by its name.
 */
export interface TabsKept {
  /** Tabs of ours, by our ids for them. */
  readonly own: Readonly<Record<string, TabKept>>;
  /** Raw tabs that were imported, or came out of a workbook. */
  readonly raw: readonly RawTabKept[];
}

export interface TabKept {
  readonly sheet: number;
  readonly name: string;
}

export interface RawTabKept extends TabKept {
  readonly imported?: Import;
  readonly origin?: Origin;
}

/** As it was read, which may be anything. */
export function tabsKept(value: unknown): TabsKept {
  const { own, raw } = isRecord(value) ? value : {};
  return {
    own: isRecord(own) ? Object.fromEntries(Object.entries(own).filter(([, tab]) => isTab(tab))) : {},
    raw: Array.isArray(raw) ? raw.filter(isTab) : [],
  } as TabsKept;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTab = (value: unknown): boolean =>
  isRecord(value) && typeof value.sheet === 'number' && typeof value.name === 'string';

import type { State } from '../../commands/read-state.ts';
import { type InputColumn, type Setting, tableOf } from '../../settings/setting.ts';
import type { Settings } from '../../settings/settings.ts';
import { type DecimalSign, numberText, readNumber } from './number-text.ts';

/** A setting while it is edited: what stands in its fields, as text. */
export type Draft =
  | { readonly is: 'text'; readonly text: string }
  /** `choice` is `''` where first and last day are given instead. */
  | { readonly is: 'period'; readonly choice: string; readonly from: string; readonly to: string }
  | { readonly is: 'table'; readonly rows: readonly Readonly<Record<string, string>>[] };

/** The drafts of a form by setting. */
export type Drafts = Readonly<Partial<Record<keyof Settings, Draft>>>;

export const isChanged = (drafts: Drafts): boolean => Object.keys(drafts).length > 0;

type Declared = Pick<Setting<unknown>, 'input' | 'fallback'>;

/** How people write numbers in the form. */
export interface Numbers {
  readonly decimal: DecimalSign;
  /** Ids of the KPIs that are shares, which are written in percent. */
  readonly percents: ReadonlySet<string>;
}

export const numbersOf = ({ decimal, figures }: Pick<State, 'decimal' | 'figures'>): Numbers => ({
  decimal,
  percents: new Set(figures.flatMap(({ id, isPercent }) => (isPercent ? [id] : []))),
});

export function draftOf({ input }: Declared, value: unknown, numbers: Numbers): Draft {
  if (input.kind === 'period') {
    const days = (typeof value === 'object' ? value : null) as { from: string; to: string } | null;
    return { is: 'period', choice: days ? '' : String(value), from: days?.from ?? '', to: days?.to ?? '' };
  }
  const table = tableOf(input);
  if (table && typeof value === 'object') {
    const [first, second] = table.columns;
    const rows =
      table.keep === 'record'
        ? Object.entries(value as object).map(([key, item]) => ({ [first?.key ?? '']: key, [second?.key ?? '']: item }))
        : table.keep === 'values'
          ? (value as unknown[]).map((item) => ({ [first?.key ?? '']: item }))
          : table.keep === 'groups'
            ? Object.entries(value as object).flatMap(([key, items]) => ungrouped(table.columns, key, items))
            : (value as Record<string, unknown>[]);
    return { is: 'table', rows: rows.map((row) => textsOf(table.columns, row, numbers)) };
  }
  const share = input.kind === 'number' && input.unit === 'share';
  return { is: 'text', text: typeof value === 'number' ? textOf(value, share, numbers) : String(value) };
}

const ungrouped = ([first, second]: readonly InputColumn[], key: string, items: unknown): Record<string, unknown>[] =>
  (Array.isArray(items) ? items : [{ [second?.key ?? '']: items }]).map((item) => ({
    ...item,
    [first?.key ?? '']: key,
  }));

function textsOf(
  columns: readonly InputColumn[],
  row: Readonly<Record<string, unknown>>,
  numbers: Numbers,
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { key, kind } of columns) {
    const value = row[key];
    const percent = kind === 'amount' && isPercent(columns, row, numbers);
    texts[key] = typeof value === 'number' ? textOf(value, percent, numbers) : String(value ?? '');
  }
  return texts;
}

/** The value as the schema wants it; what is no number or is missing goes along as it is. An empty field of a number is its default. */
export function settingOf({ input, fallback }: Declared, draft: Draft, numbers: Numbers): unknown {
  if (draft.is === 'period') return draft.choice || { from: draft.from, to: draft.to };
  if (draft.is === 'text') {
    if (input.kind !== 'number') return draft.text;
    return draft.text.trim() === '' ? fallback : numberOf(draft.text, input.unit === 'share', numbers);
  }
  const table = tableOf(input);
  if (!table) return undefined;
  const rows = draft.rows.filter((row) => Object.values(row).some((text) => text.trim() !== ''));
  const values = rows.map((row) => rowValue(table.columns, row, numbers));
  if (table.keep === 'list') return values;
  const [first, second] = table.columns;
  if (table.keep === 'groups') return grouped(table.columns, values);
  if (table.keep === 'values') return values.map((row) => row[first?.key ?? '']);
  return Object.fromEntries(values.map((row) => [String(row[first?.key ?? ''] ?? ''), row[second?.key ?? '']]));
}

function grouped(
  [first, second]: readonly InputColumn[],
  rows: readonly Readonly<Record<string, unknown>>[],
): Record<string, unknown> {
  const groups = new Map<string, Record<string, unknown>[]>();
  for (const row of rows) {
    const { [first?.key ?? '']: key, ...rest } = row;
    groups.set(String(key ?? ''), [...(groups.get(String(key ?? '')) ?? []), rest]);
  }
  const isBare = (row: Record<string, unknown>) => Object.keys(row).every((key) => key === second?.key);
  return Object.fromEntries(
    [...groups].map(([key, [only, ...others]]) =>
      only && others.length === 0 && isBare(only) ? [key, only[second?.key ?? '']] : [key, [only, ...others]],
    ),
  );
}

function rowValue(
  columns: readonly InputColumn[],
  row: Readonly<Record<string, string>>,
  numbers: Numbers,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { key, kind, optional } of columns) {
    const text = (row[key] ?? '').trim();
    if (text === '' && optional) continue;
    if (kind === 'number') values[key] = numberOf(text, false, numbers);
    else if (kind === 'amount') values[key] = numberOf(text, isPercent(columns, row, numbers), numbers);
    else values[key] = kind === 'currency' ? text.toUpperCase() : text;
  }
  return values;
}

/** Whether the KPI of a row is a share. */
export function isPercent(
  columns: readonly InputColumn[],
  row: Readonly<Record<string, unknown>>,
  numbers: Numbers,
): boolean {
  const figure = columns.find(({ kind }) => kind === 'figure');
  return figure !== undefined && numbers.percents.has(String(row[figure.key] ?? ''));
}

const hundredth = (value: number): number => Number((value / 100).toPrecision(14));

function textOf(value: number, percent: boolean, numbers: Numbers): string {
  const text = numberText(percent ? value * 100 : value, numbers.decimal);
  // Of what was kept nobody is asked what it means.
  return percent && readings(text, percent, numbers) ? `${text} %` : text;
}

/** What is no number stays text. */
function numberOf(text: string, percent: boolean, numbers: Numbers): number | string {
  const value = readIn(text, percent, numbers);
  return typeof value !== 'number' ? text : percent ? hundredth(value) : value;
}

function readIn(text: string, percent: boolean, { decimal }: Numbers) {
  if (!percent) return readNumber(text, decimal);
  const bare = text.replace(/%\s*$/, '');
  const value = readNumber(bare, decimal);
  // `0.6` is 60 % to whoever thinks in fractions; `1` has no decimals, and is 1 %.
  const isEither =
    bare === text && /[.,]/.test(text) && typeof value === 'number' && value !== 0 && Math.abs(value) <= 1;
  return isEither ? ([value * 100, value].map((each) => `${numberText(each, decimal)} %`) as [string, string]) : value;
}

/** The two spellings of a text that can be read in two ways, each of which is read in one; null for any other. */
export function readings(text: string, percent: boolean, numbers: Numbers): readonly [string, string] | null {
  const value = readIn(text, percent, numbers);
  return typeof value === 'object' ? value : null;
}

/** Why a text in the field of a number is none; undefined where it is one. */
export function wrongNumber(text: string, percent: boolean, numbers: Numbers): string | undefined {
  const value = readIn(text, percent, numbers);
  if (value === null) return `Expected a number, such as 85 or 1${numbers.decimal}2.`;
  return typeof value === 'number' ? undefined : `${text} can be read two ways: choose ${value[0]} or ${value[1]}.`;
}

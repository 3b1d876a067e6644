import type { InputColumn, Setting } from '../../settings/setting.ts';

/** A setting while it is edited: what stands in its fields, as text. */
export type Draft =
  | { readonly is: 'text'; readonly text: string }
  /** `choice` is `''` where first and last day are given instead. */
  | { readonly is: 'period'; readonly choice: string; readonly from: string; readonly to: string }
  | { readonly is: 'table'; readonly rows: readonly Readonly<Record<string, string>>[] };

type Declared = Pick<Setting<unknown>, 'input'>;

/** Ids of the KPIs that are shares, which people write in percent. */
export type Percents = ReadonlySet<string>;

export function draftOf({ input }: Declared, value: unknown, percents: Percents): Draft {
  if (input.kind === 'period') {
    const days = (typeof value === 'object' ? value : null) as { from: string; to: string } | null;
    return { is: 'period', choice: days ? '' : String(value), from: days?.from ?? '', to: days?.to ?? '' };
  }
  if (input.kind === 'table') {
    const [first, second] = input.columns;
    const rows =
      input.keep === 'record'
        ? Object.entries(value as object).map(([key, item]) => ({ [first?.key ?? '']: key, [second?.key ?? '']: item }))
        : input.keep === 'values'
          ? (value as unknown[]).map((item) => ({ [first?.key ?? '']: item }))
          : (value as Record<string, unknown>[]);
    return { is: 'table', rows: rows.map((row) => textsOf(input.columns, row, percents)) };
  }
  const share = input.kind === 'number' && input.unit === 'share';
  return { is: 'text', text: share ? plain(Number(value) * 100) : String(value) };
}

function textsOf(
  columns: readonly InputColumn[],
  row: Readonly<Record<string, unknown>>,
  percents: Percents,
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { key, kind } of columns) {
    const value = row[key];
    const percent = kind === 'amount' && isPercent(columns, row, percents);
    texts[key] = value === undefined ? '' : percent ? plain(Number(value) * 100) : String(value);
  }
  return texts;
}

/** The value as the schema wants it; what is no number or is missing goes along as it is, for the schema to name. */
export function settingOf({ input }: Declared, draft: Draft, percents: Percents): unknown {
  if (draft.is === 'period') return draft.choice || { from: draft.from, to: draft.to };
  if (draft.is === 'text') {
    if (input.kind !== 'number') return draft.text;
    return numberOf(draft.text, input.unit === 'share');
  }
  if (input.kind !== 'table') return undefined;
  const rows = draft.rows.filter((row) => Object.values(row).some((text) => text.trim() !== ''));
  const values = rows.map((row) => rowValue(input.columns, row, percents));
  if (input.keep === 'list') return values;
  const [first, second] = input.columns;
  if (input.keep === 'values') return values.map((row) => row[first?.key ?? '']);
  return Object.fromEntries(values.map((row) => [String(row[first?.key ?? ''] ?? ''), row[second?.key ?? '']]));
}

function rowValue(
  columns: readonly InputColumn[],
  row: Readonly<Record<string, string>>,
  percents: Percents,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { key, kind, optional } of columns) {
    const text = (row[key] ?? '').trim();
    if (text === '' && optional) continue;
    if (kind === 'number') values[key] = numberOf(text, false);
    else if (kind === 'amount') values[key] = numberOf(text, isPercent(columns, row, percents));
    else values[key] = kind === 'currency' ? text.toUpperCase() : text;
  }
  return values;
}

/** Whether the KPI of a row is a share. */
export function isPercent(
  columns: readonly InputColumn[],
  row: Readonly<Record<string, unknown>>,
  percents: Percents,
): boolean {
  const figure = columns.find(({ kind }) => kind === 'figure');
  return figure !== undefined && percents.has(String(row[figure.key] ?? ''));
}

/** What is no number stays text. */
function numberOf(text: string, percent: boolean): number | string {
  const bare = text.replace(/[\s%]/g, '');
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.');
  const value = grouped === '' ? Number.NaN : Number(grouped);
  if (!Number.isFinite(value)) return text;
  return percent ? Number((value / 100).toPrecision(12)) : value;
}

const plain = (value: number): string => String(Number(value.toPrecision(12)));

import { misfitsOf } from '../../settings/misfits-of.ts';
import { type InputColumn, type TableInput, tableOf } from '../../settings/setting.ts';
import { type Settings, settings } from '../../settings/settings.ts';
import { type Draft, isPercent, type Numbers, settingOf, wrongNumber } from './draft.ts';

/** Messages by field: `rates`, `rates.0.rate`, `period.from`. */
export type Wrong = Readonly<Record<string, string>>;

/** What is wrong with one setting as it stands in the form; the same schema that the script checks with. */
export function wrongIn(id: keyof Settings, draft: Draft, numbers: Numbers): Wrong {
  const { input } = settings[id];
  const table = tableOf(input);
  const wrong: Record<string, string> = {};
  const put = (key: string, message: string | undefined) => {
    if (message) wrong[key] ??= message;
  };
  if (draft.is === 'text' && input.kind === 'number' && draft.text.trim() !== '')
    put(id, wrongNumber(draft.text.trim(), input.unit === 'share', numbers));
  if (draft.is === 'table' && table) checkRows(id, draft.rows, table, numbers, put);
  const rows = draft.is === 'table' ? draft.rows.flatMap((row, i) => (isBlank(row) ? [] : [i])) : [];
  for (const { path, message } of misfitsOf(id, settingOf(settings[id], draft, numbers))) {
    put([id, ...fieldPath(path, table, draft, rows)].join('.'), inWords(message));
  }
  return wrong;
}

const isBlank = (row: Readonly<Record<string, string>>) => Object.values(row).every((text) => text.trim() === '');

function fieldPath(
  path: readonly string[],
  input: TableInput | undefined,
  draft: Draft,
  rows: readonly number[],
): readonly string[] {
  if (!input || draft.is !== 'table' || path.length === 0) return path;
  const [first, second] = input.columns;
  if (input.keep !== 'record' && input.keep !== 'groups') {
    const inRow = input.keep === 'values' ? [first?.key ?? ''] : path.slice(1);
    return [String(rows[Number(path[0])] ?? path[0]), ...inRow];
  }
  const ofKey = rows.filter((i) => draft.rows[i]?.[first?.key ?? '']?.trim().toUpperCase() === path[0]?.toUpperCase());
  const at = ofKey[input.keep === 'groups' ? Number(path[1] ?? 0) : 0] ?? -1;
  // A key that does not fit is reported at the key, and a value at the value.
  const key = first?.kind === 'currency' && !/^[A-Z]{3}$/.test(path[0] ?? '') ? first : second;
  return at < 0 ? [] : [String(at), (input.keep === 'groups' && path[2]) || (key?.key ?? '')];
}

/** What the schema cannot see: rows that are half filled, and two rows of one name. */
function checkRows(
  id: string,
  rows: readonly Readonly<Record<string, string>>[],
  { columns, keep }: TableInput,
  numbers: Numbers,
  put: (key: string, message: string | undefined) => void,
): void {
  const seen = new Set<string>();
  rows.forEach((row, i) => {
    if (isBlank(row)) return;
    for (const { key, kind, optional } of columns) {
      const text = row[key]?.trim() ?? '';
      const percent = kind === 'amount' && isPercent(columns, row, numbers);
      if (text === '') put(`${id}.${i}.${key}`, optional ? undefined : (missing[kind] ?? 'This is missing.'));
      else if (kind === 'number' || kind === 'amount') put(`${id}.${i}.${key}`, wrongNumber(text, percent, numbers));
    }
    const name = row[columns[0]?.key ?? '']?.trim().toLowerCase() ?? '';
    if (keep === 'record' && name !== '' && seen.has(name)) put(`${id}.${i}.${columns[0]?.key}`, 'It is there twice.');
    seen.add(name);
  });
}

const missing: Partial<Record<InputColumn['kind'], string>> = {
  channel: 'Choose a channel.',
  figure: 'Choose a KPI.',
};

/** Days are chosen, not typed. */
const inWords = (message: string): string =>
  message.startsWith('Invalid type')
    ? 'This is missing.'
    : message.startsWith('Expected a day')
      ? 'Choose a day.'
      : `${message}.`;

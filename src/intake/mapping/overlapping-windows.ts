import type { Field } from '../reading.ts';
import { askWhich, type ColumnDraft, differ } from './column-draft.ts';

/** Stretches of time in a header, up to the day on which the table was made: the longer ones hold the money of the shorter ones. */
const windows =
  /(?<!\p{L})(today|yesterday|(?:last|past|previous) \d+ days?|(?:last|this) (?:week|month|quarter|year)|l?\d+ ?d|heute|gestern|letzte \d+ tage|aujourd'hui|hier|\d+ derniers jours|hoy|ayer|últimos \d+ días|hoje|ontem|últimos \d+ dias|oggi|ieri|ultimi \d+ giorni|vandaag|gisteren|laatste \d+ dagen)(?!\p{L})/u;

const withoutWindow = (key: string): string =>
  key
    .replace(windows, ' ')
    .replace(/[\s()-]+/g, ' ')
    .trim();

/** `Cost yesterday` beside `Cost last 30 days`: which of the two is meant is asked, as each is the cost of other days. */
export function askOfWindows(draft: ColumnDraft, chosen: ReadonlySet<Field>): void {
  const { fields, reasons, body } = draft;
  for (const field of ['cost', 'revenue'] as const) {
    const column = fields.get(field);
    if (column === undefined || chosen.has(field)) continue;
    const { key } = body.keys[column]!;
    const bare = withoutWindow(key);
    if (bare === key) continue;
    const others = body.keys.flatMap((other, at) =>
      at !== column && windows.test(other.key) && withoutWindow(other.key) === bare ? [at] : [],
    );
    if (others.length === 0 || !differ(body, [column, ...others])) continue;
    fields.delete(field);
    reasons.delete(field);
    askWhich(draft, field, [column, ...others]);
  }
}

import { daysInMonth, fromSerial } from '../columns/day-serial.ts';
import { readDates } from '../columns/read-dates.ts';
import type { Columns } from '../evidence/columns.ts';
import { generalNames } from '../platforms/known-headers.ts';
import type { Field } from '../reading.ts';
import { type ColumnDraft, take } from './column-draft.ts';

/** Days of something else than of the row: when it was due, paid, sent or changed. */
const isOtherDay = (key: string): boolean =>
  /\b(due|paid|pay\w*|expir\w*|updat\w*|modif\w*|chang\w*|birth\w*|deliver\w*|ship\w*|cancel\w*|refund\w*|clos\w*|fällig\w*|zahl\w*|bezahl\w*|geändert|geliefert|liefer\w*|échéance|livr\w*|vencimiento|pago|entrega|scadenza|pagamento|betaal\w*|betal\w*|lever\w*)\b/.test(
    key,
  );

/**
 * A first day beside a last day, whatever they are called: `Du` and `Au`. Where a last day is left aside, the money of weeks and months
 * stands on one day.
 */
export function takeLastDay(draft: ColumnDraft, columns: Columns, chosen: ReadonlySet<Field>): void {
  const { fields, body } = draft;
  if (chosen.has('date') || chosen.has('dateFrom') || chosen.has('dateTo')) return;
  const isNamed = fields.has('dateFrom');
  const first = fields.get('dateFrom') ?? fields.get('date');
  if (first === undefined || (isNamed && fields.has('dateTo'))) return;
  const found = lastDays(draft, isNamed, first).find((column) => {
    if (isOtherDay(body.keys[column]!.key) || columns.profile(column).dated < 0.9) return false;
    const isSaid = isNamed || isPair(body.keys[first]!.key, body.keys[column]!.key);
    // Bare numbers that rise with the days are ids: one more a row, and so a stretch of one length.
    if (!isSaid && columns.profile(column).numeric > 0.5) return false;
    return spansOf(columns, first, column).some((spans) => spans.length > 0 && (isSaid || areStretches(spans)));
  });
  if (found === undefined) return;
  fields.delete('date');
  draft.reasons.delete('date');
  take(draft, 'dateFrom', first);
  take(draft, 'dateTo', found);
  const { findings } = draft;
  const answered = findings.findIndex(({ code, details }) => code === 'column-preferred' && details?.field === 'date');
  if (answered >= 0) findings.splice(answered, 1);
}

/** The columns that may hold the last day, the nearest behind the first day at the front. */
function lastDays({ body, fields, taken }: ColumnDraft, isNamed: boolean, first: number): number[] {
  const last = fields.get('dateTo');
  if (last !== undefined) return [last];
  const day = fields.get('date');
  // A column that is called the day of each row is that, whenever its campaign began.
  if (isNamed && day !== undefined) return isCalledDay(body.keys[day]!.key) ? [] : [day];
  return body.keys.flatMap((_, column) => (column > first && !taken.has(column) ? [column] : []));
}

const isCalledDay = (key: string): boolean => (generalNames().get('date') ?? []).some((names) => names.includes(key));

/** `Startdatum campagne` and `Einddatum campagne`. */
const isPair = (first: string, last: string): boolean => beginning.test(first) && ending.test(last);
const beginning =
  /(?<!\p{L})(start\p{L}*|begin\p{L}*|from|von|ab|début|du|inicio|início|inizio|desde|dal|van|od|rozpocz\p{L}*|från|fra|alku|başlangıç)(?!\p{L})/u;
const ending =
  /(?<!\p{L})(end\p{L}*|eind\p{L}*|to|till|bis|until|fin|fim|fine|final\p{L}*|au|hasta|até|al|tot|do|zakończ\p{L}*|slut\p{L}*|til|loppu\p{L}*|bitiş)(?!\p{L})/u;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** First and last days in the sample, in each order of day and month in which no row ends before it begins and some cover more than a day. */
function spansOf(columns: Columns, first: number, last: number): Span[][] {
  const [firsts, lasts] = [columns.profile(first).cells, columns.profile(last).cells];
  return (['dmy', 'mdy'] as const).flatMap((order) => {
    const { days, ends } = readDates([...firsts, ...lasts], { order });
    const spans = firsts.flatMap((_, at) => {
      const [from, to] = [days[at]!, ends[at + firsts.length]!];
      return Number.isNaN(from) || Number.isNaN(to) ? [] : [{ from, to }];
    });
    const isRange = spans.every(({ from, to }) => to >= from) && spans.some(({ from, to }) => to > from);
    return isRange && spans.length >= firsts.length / 2 ? [spans] : [];
  });
}

/** Whole weeks or months in all rows, or one stretch after the other without a gap. */
const areStretches = (spans: readonly Span[]): boolean =>
  spans.length > 1 &&
  (spans.every(({ from, to }) => (to - from + 1) % 7 === 0) || spans.every(isWholeMonths) || followOneAnother(spans));

function isWholeMonths({ from, to }: Span): boolean {
  const { year, month, day } = fromSerial(to);
  return fromSerial(from).day === 1 && day === daysInMonth(year, month);
}

function followOneAnother(spans: readonly Span[]): boolean {
  const distinct = [...new Map(spans.map((span) => [`${span.from} ${span.to}`, span])).values()];
  distinct.sort((a, b) => a.from - b.from);
  return distinct.length > 1 && distinct.slice(1).every(({ from }, at) => from === distinct[at]!.to + 1);
}

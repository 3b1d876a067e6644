import { type DayText, type OpenDays, type Order, type Span, spanIn, unitOf } from './day-text.ts';
import { readDayText } from './read-day-text.ts';

/** Between the two days of a range. A bare hyphen is tried last, for it stands inside days too. */
const betweens = [
  / +[-‐‑‒–—−~～〜→] +/,
  / *[‒–—~～〜→] */,
  / +(?:to|bis|au|al|a|ate|até|à|tot|t\/m|hasta|s\/d|through|until) +/i,
  / *- */,
];

/** Two days with something between them: `8 July 2025 - 31 July 2025`, `1.7.2025 – 31.7.2025`, `Jul 8 - Jul 31, 2025`. */
export function readRangeText(text: string): DayText | null {
  if (text.length > 120) return null;
  for (const between of betweens) {
    // As many in each half as in the other: `2025-01-01-2025-01-31` is cut at its third hyphen.
    const parts = text.trim().split(between);
    if (parts.length % 2 !== 0) continue;
    const first = parts.slice(0, parts.length / 2).join('-');
    const last = parts.slice(parts.length / 2).join('-');
    const to = readDayText(last);
    const from = to && (readDayText(first) ?? completed(first, last));
    const range = from && to && join(from, to);
    if (range) return range;
  }
  return null;
}

/** The first day often leaves out what it shares with the last: `Jul 8 - Jul 31, 2025`, `8 - 31 July 2025`. */
function completed(first: string, last: string): DayText | null {
  const year = /\b\d{4}\b/.exec(last)?.[0];
  if (year === undefined || !/\d/.test(first)) return null;
  if (/\p{L}{3}/u.test(first)) return readDayText(`${first.replace(/,$/, '')} ${year}`);
  return /^\d{1,2}\.?$/.test(first) ? readDayText(last.replace(/\d{1,2}/, first.replace('.', ''))) : null;
}

function join(from: DayText, to: DayText): DayText | null {
  if (from.kind === 'fiscal' || to.kind === 'fiscal') return null;
  const spans = { dmy: between(from, to, 'dmy'), mdy: between(from, to, 'mdy'), ymd: between(from, to, 'ymd') };
  if (from.kind === 'settled' && to.kind === 'settled') {
    return spans.dmy && { kind: 'settled', ...spans.dmy, yearFirst: from.yearFirst, unit: unitOf(spans.dmy) };
  }
  const span = spans.dmy ?? spans.mdy ?? spans.ymd;
  const { separator } = (from.kind === 'open' ? from : to) as OpenDays;
  return span && { kind: 'open', spans, separator, unit: unitOf(span) };
}

function between(from: DayText, to: DayText, order: Order): Span | null {
  const first = spanIn(from, order);
  const last = spanIn(to, order);
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : null;
}

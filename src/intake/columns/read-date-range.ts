import { readDayText } from './read-day-text.ts';
import { readRangeText } from './read-range-text.ts';

/**
 * A span of days such as a report prints above its table, both ends inclusive. A single day or month is a span too.
 * null where the text is none, or reads validly in two orders and differs (`1/7/2025 - 8/7/2025`).
 */
export function readDateRange(
  text: string,
  options: { readonly order?: 'dmy' | 'mdy' } = {},
): { from: number; to: number } | null {
  const bare = text
    .trim()
    .replace(/^[^\d:]*:\s*|^(?:from|du|vom|von|del|dal|de|van)\s+/i, '')
    .replace(/^"(.*)"$/, '$1');
  // Digits alone are a day only where they spell one: `Rows: 45000` is no serial number.
  if (/^\d+$/.test(bare) && bare.length !== 8) return null;
  const read = readDayText(bare) ?? readRangeText(bare);
  if (!read) return null;
  if (read.kind === 'settled') return { from: read.from, to: read.to };
  if (read.kind === 'fiscal') return null;
  const { dmy, mdy } = read.spans;
  if (options.order) return read.spans[options.order];
  if (dmy && mdy) return dmy.from === mdy.from && dmy.to === mdy.to ? dmy : null;
  return dmy ?? mdy ?? read.spans.ymd;
}

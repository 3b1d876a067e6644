import { dayOf, type Span } from '../world/calendar.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
export const dayPattern = String.raw`\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}`;
export const spanPattern = `${dayPattern} [–-] ${dayPattern}`;

/** `30 Jun 2026`. */
export function dayIn(text: string): number | null {
  const [, day, month, year] = /(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})/.exec(text) ?? [];
  return month && months.includes(month) ? dayOf(Number(year), months.indexOf(month) + 1, Number(day)) : null;
}

/** Every `1 Apr 2026 – 30 Jun 2026` of a text. */
export function spansIn(text: string): Span[] {
  return [...text.matchAll(new RegExp(spanPattern, 'g'))].flatMap(([found]) => {
    const [from, to] = found.split(/ [–-] /).map(dayIn);
    return from != null && to != null ? [{ from, to }] : [];
  });
}

export const writtenDay = (day: number): string => {
  const date = new Date(Date.UTC(1899, 11, 30 + day));
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
};
export const writtenSpan = ({ from, to }: Span): string => `${writtenDay(from)} – ${writtenDay(to)}`;

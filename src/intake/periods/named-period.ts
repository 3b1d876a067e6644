import { daysInMonth, toSerial } from '../columns/day-serial.ts';
import { monthOf } from '../columns/months.ts';
import { stripAccents } from '../columns/normalise-header.ts';
import { readDateRange } from '../columns/read-date-range.ts';
import type { RawTable } from '../raw.ts';
import type { Period } from '../reading.ts';

/** What the name of a tab or a file says of the days in it. */
export interface NamedPeriod {
  readonly period: Period | null;
  /** Whether the name is nothing else. */
  readonly isWhole: boolean;
  /** The one year that it names, also where it names no month. */
  readonly year: number | null;
}

/**
 * `Jan 2025`, `2025-03`, `Q1 2025`, `Meta – March 2025`, `spend_2025-01-01_2025-01-31`. A name that is a day is that day; a day among other
 * words may be the one on which the file was made, and is not taken.
 */
export function periodNamed(name: string): NamedPeriod {
  const bare = name
    .replace(/\.(csv|tsv|txt|xlsx?)$/i, '')
    .replace(/\s*\(\d+\)$/, '')
    .trim();
  const years = new Set([...bare.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year)));
  const [, after, before] = wholeYear.exec(bare) ?? [];
  const whole = after || before ? yearOf(Number(after ?? before)) : readDateRange(bare);
  const [only] = years;
  const year = years.size === 1 ? only! : null;
  return { period: whole ?? twoDays(bare) ?? monthAmong(bare), isWhole: whole !== null, year };
}

/** What a tab says of its days, and where it is called `March` alone, what the file that it came from says of the year. */
export function periodOf({ name, title = name, book = '' }: Pick<RawTable, 'name' | 'title' | 'book'>): NamedPeriod {
  const called = periodNamed(title);
  const year = called.year ?? periodNamed(name).year ?? periodNamed(book).year;
  if (called.period || year === null) return { ...called, year };
  const month = monthOf(stripAccents(title.trim().toLowerCase()));
  const whole = month ? readDateRange(`${title} ${year}`) : null;
  return { period: whole, isWhole: whole !== null, year };
}

/** `Year 2024`, `2024 total`. */
const wholeYear =
  /^(?:(?:full )?year|total|jahr|année|año|ano|anno|jaar|rok) (20\d\d)$|^(20\d\d) (?:total|full year|gesamt)$/iu;

const yearOf = (year: number): Period => ({ from: toSerial(year, 1, 1), to: toSerial(year, 12, 31) });

/** Two ISO days in a name are its first and its last. */
function twoDays(name: string): Period | null {
  const days = [...name.matchAll(/(?<!\d)(20\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?([0-2]\d|3[01])(?!\d)/g)].map(
    ([, y, m, d]) => toSerial(Number(y), Number(m), Number(d)),
  );
  return days.length === 2 && days[0]! <= days[1]! ? { from: days[0]!, to: days[1]! } : null;
}

/** Short months of Czech that a name has for other reasons: `Pro 2025`, `LED 2025`. */
const alsoWords = new Set(['pro', 'led']);

/** The one month, or quarter, that a name has among other words. */
function monthAmong(name: string): Period | null {
  const text = stripAccents(name.toLowerCase());
  const found = new Map<string, Period>();
  const named = (word: string) => (alsoWords.has(word) ? undefined : monthOf(word));
  const note = (year: number, month: number, count = 1) => {
    const end = month + count - 1;
    found.set(`${year}-${month}-${count}`, {
      from: toSerial(year, month, 1),
      to: toSerial(year, end, daysInMonth(year, end)),
    });
  };
  for (const [, word, year] of text.matchAll(/(?<!\p{L})(\p{L}{3,12})\.?[ _'’/-]*(20\d\d)(?!\d)/gu)) {
    const month = named(word!);
    if (month) note(Number(year), month);
  }
  for (const [, year, word] of text.matchAll(/(?<!\d)(20\d\d)[ _/-]*(\p{L}{3,12})(?!\p{L})/gu)) {
    const month = named(word!);
    if (month) note(Number(year), month);
  }
  for (const [, year, month] of text.matchAll(/(?<![\d.-])(20\d\d)[-_. ]?(0[1-9]|1[0-2])(?![\d.-]*\d)/g))
    note(Number(year), Number(month));
  for (const [, month, year] of text.matchAll(/(?<![\d./-])(0[1-9]|1[0-2])[-_./ ](20\d\d)(?!\d)/g))
    note(Number(year), Number(month));
  for (const [, quarter, year] of text.matchAll(/(?<!\p{L})q([1-4])[ _'/-]*(20\d\d)(?!\d)/gu))
    note(Number(year), 3 * Number(quarter) - 2, 3);
  for (const [, year, quarter] of text.matchAll(/(?<!\d)(20\d\d)[ _-]*q([1-4])(?!\d)/g))
    note(Number(year), 3 * Number(quarter) - 2, 3);
  const [only] = found.values();
  return found.size === 1 ? only! : null;
}

import type { RawCell } from '../../src/intake/raw.ts';
import { dayOf, isoOf, serialOf, two } from './days.ts';
import type { Dice } from './dice.ts';

export type WriteDate = (serial: number) => RawCell;

const monthName = (locale: string, month: number, length: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 15));

const pad = ({ year, month, day }: ReturnType<typeof dayOf>) => ({ y: year, m: two(month), d: two(day) });

const dayFirst: readonly WriteDate[] = ['/', '.', '-'].map((mark) => (serial) => {
  const { y, m, d } = pad(dayOf(serial));
  return `${d}${mark}${m}${mark}${y}`;
});

const monthFirst: WriteDate = (serial) => {
  const { year, month, day } = dayOf(serial);
  return `${month}/${day}/${year}`;
};

const withTime: WriteDate = (serial) => `${isoOf(serial)} ${two(7 + (serial % 12))}:${two((serial * 7) % 60)}:00`;
const named =
  (locale: string): WriteDate =>
  (serial) => {
    const { year, month, day } = dayOf(serial);
    return `${day} ${monthName(locale, month, 'short')} ${year}`;
  };
const american: WriteDate = (serial) => {
  const { year, month, day } = dayOf(serial);
  return `${monthName('en-US', month, 'short')} ${day}, ${year}`;
};
const arabicIndic: WriteDate = (serial) =>
  isoOf(serial).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const buddhist: WriteDate = (serial) => {
  const { y, m, d } = pad(dayOf(serial));
  return `${d}/${m}/${y + 543}`;
};

/** A day after the 12th tells day and month apart; without one, only dates that need no telling are written. */
const tells = (days: readonly number[]): boolean => days.some((serial) => dayOf(serial).day > 12);

/** Whole days, as one hand writes all of them. */
export function dayWriter(dice: Dice, locale: string, days: readonly number[], native: boolean): WriteDate {
  if (native && dice.chance(0.8)) return (serial) => ({ serial });
  const plain: readonly WriteDate[] = [isoOf, isoOf, withTime, (serial) => isoOf(serial).replaceAll('-', '/')];
  const words = locale === 'en-US' ? [american, named(locale)] : locale === 'ja-JP' ? [] : [named(locale)];
  const ordered = tells(days) ? (locale === 'en-US' ? [monthFirst, monthFirst, dayFirst[0]!] : dayFirst) : [];
  const rare = tells(days) && locale === 'en-US' && dice.chance(0.06) ? [arabicIndic, buddhist] : [];
  return dice.pick(rare.length > 0 ? rare : [...plain, ...words, ...ordered]);
}

/** A month by any day of it. */
export function monthWriter(dice: Dice, locale: string, native: boolean): WriteDate {
  if (native && dice.chance(0.5)) return (serial) => ({ serial: serialOf(dayOf(serial).year, dayOf(serial).month, 1) });
  const name = (month: number, length: 'long' | 'short') => monthName(locale, month, length);
  const forms: readonly ((year: number, month: number) => string)[] = [
    (year, month) => `${year}-${two(month)}`,
    (year, month) => `${year}-${two(month)}-01`,
    (year, month) => `${two(month)}/${year}`,
    (year, month) => `${name(month, 'long')} ${year}`,
    (year, month) => `${name(month, 'short')} ${year}`,
    (year, month) => `${name(month, 'short')}-${String(year).slice(2)}`,
  ];
  const form = dice.pick(locale === 'ja-JP' ? [forms[0]!, forms[1]!, (y: number, m: number) => `${y}年${m}月`] : forms);
  return (serial) => form(dayOf(serial).year, dayOf(serial).month);
}

import { isoOf, type Span } from '../../../sentences/world/calendar.ts';

export type Language = 'en' | 'de' | 'fr' | 'nl' | 'es';
export const languages: readonly Language[] = ['en', 'de', 'fr', 'nl', 'es'];

/** How the books write words, months and days. */
export interface Writing {
  readonly language: Language;
  readonly month: 'long' | 'short' | 'digits' | 'iso';
  readonly day: 'dots' | 'iso';
}

const epoch = Date.UTC(1899, 11, 30);
const dateOf = (day: number): Date => new Date(epoch + day * 86_400_000);

export function dayText({ day: form }: Writing, day: number): string {
  const iso = isoOf(day);
  return form === 'iso' ? iso : iso.split('-').reverse().join('.');
}

export function monthText({ language, month: form }: Writing, day: number): string {
  const [year = '', month = ''] = isoOf(day).split('-');
  if (form === 'iso') return `${year}-${month}`;
  if (form === 'digits') return `${month}/${year}`;
  const name = new Intl.DateTimeFormat(language, { month: form, timeZone: 'UTC' }).format(dateOf(day));
  return `${name} ${year}`;
}

export const daysText = (writing: Writing, { from, to }: Span): string =>
  `${dayText(writing, from)} – ${dayText(writing, to)}`;

export const numberText = ({ language }: Writing, amount: number, digits = 2): string =>
  amount.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });

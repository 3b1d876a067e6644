import { daysInMonth, fromSerial, toSerial } from './day-serial.ts';

/** How the days of a column are written, in the letters of a spreadsheet's formats: `dd.mm.yyyy`, `m/d/yyyy`, `yyyymmdd`. */
export type DayForm = string;

const separators = ['-', '/', '.'];
const forms: readonly DayForm[] = [
  'yyyymmdd',
  ...separators.flatMap((mark) =>
    ['yyyy mm dd', 'yyyy m d', 'dd mm yyyy', 'd m yyyy', 'mm dd yyyy', 'm d yyyy'].map((form) =>
      form.replaceAll(' ', mark),
    ),
  ),
];

/** The forms in which all of these are days, and would be written so again. */
export function dayForms(texts: Iterable<string>): DayForm[] {
  const distinct = [...new Set(texts)];
  return forms.filter((form) => distinct.every((text) => !Number.isNaN(dayIn(text, form))));
}

/** NaN where the text is no day of that form, or one that is written otherwise. */
export function dayIn(text: string, form: DayForm): number {
  const order = form.replace(/(.)\1+/g, '$1').replace(/[^ymd]/g, '');
  const parts = form === 'yyyymmdd' ? /^(\d{4})(\d\d)(\d\d)$/.exec(text) : /^(\d+)\D(\d+)\D(\d+)$/.exec(text);
  if (!parts) return Number.NaN;
  const part = (letter: string) => Number(parts[order.indexOf(letter) + 1]);
  const [year, month, day] = [part('y'), part('m'), part('d')];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return Number.NaN;
  const serial = toSerial(year, month, day);
  return dayText(serial, form) === text ? serial : Number.NaN;
}

export function dayText(serial: number, form: DayForm): string {
  const { year, month, day } = fromSerial(serial);
  const as = (letters: string): number => (letters[0] === 'y' ? year : letters[0] === 'm' ? month : day);
  return form.replace(/y+|m+|d+/g, (letters) => String(as(letters)).padStart(letters.length, '0'));
}

import { fromSerial } from '../intake/columns/day-serial.ts';
import { shownText } from '../intake/columns/shown-text.ts';

/** `1 row`, `12 rows`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

let decimal: '.' | ',' = '.';

/**
 * Numbers in words read as those in the cells beside them do, `1,234.50` or `1.234,50`. To be said once before anything is
 * said: a run of the script, and a sidebar, serve one spreadsheet.
 */
export function writeNumbersWith(sign: '.' | ','): void {
  decimal = sign;
}

/** `1,234,567`. */
export const grouped = (count: number): string =>
  String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, decimal === '.' ? ',' : '.');

/** `1.25`. */
export const fixed = (value: number, digits: number): string => value.toFixed(digits).replace('.', decimal);

/** `1,234.50`, with the currency before it where one is known. */
export function money(amount: number, currency: string | null = ''): string {
  const [whole = '0', cents = '00'] = Math.abs(amount).toFixed(2).split('.');
  return `${amount < 0 ? '-' : ''}${currency ? `${currency} ` : ''}${grouped(Number(whole))}${decimal}${cents}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** `3 July 2025`: in words, so that nobody takes the month for the day. */
export function dayInWords(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `${day} ${months[month - 1]} ${year}`;
}

/** `3 Jul 2025`: with the month in letters here, too. */
export function shortDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]?.slice(0, 3)} ${year}`;
}

/** `3 Jul 2025, 14:05`, of `2025-07-03 14:05`. */
export function shortMoment(at: string): string {
  const [day = '', time] = at.split(' ');
  return `${shortDay(day)}, ${time}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], most = 4, conjunction = 'and'): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), `${grouped(items.length - most + 1)} more`] : items;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} ${conjunction} ${shown[shown.length - 1]}`;
}

/** A header or a cell as it is quoted in a message: repaired, whatever the file did to it. */
export const quoted = (text: string | undefined): string => `“${shownText(text ?? '')}”`;

/** What a field is called in a sentence. */
const fieldWords: Readonly<Record<string, string>> = {
  date: 'the date',
  dateFrom: 'the first day',
  dateTo: 'the last day',
  channel: 'the channel',
  campaign: 'the campaign',
  adGroup: 'the ad group',
  currency: 'the currency',
  newCustomers: 'new customers',
  refund: 'the refund',
  debit: 'the debit',
  credit: 'the credit',
  commission: 'the commission',
  quantity: 'the quantity',
  unitPrice: 'the price of one',
};

export const fieldInWords = (field: unknown): string => fieldWords[String(field)] ?? String(field);

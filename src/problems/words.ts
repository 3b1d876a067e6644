import { fromSerial } from '../intake/columns/day-serial.ts';

/** `1 row`, `12 rows`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** `1,234,567`. */
export const grouped = (count: number): string => String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1,234.50`, with the currency before it where one is known. */
export function money(amount: number, currency: string | null = ''): string {
  const [whole = '0', cents = '00'] = Math.abs(amount).toFixed(2).split('.');
  return `${amount < 0 ? '-' : ''}${currency ? `${currency} ` : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
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

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], most = 4, conjunction = 'and'): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} more`] : items;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} ${conjunction} ${shown[shown.length - 1]}`;
}

/** A header or a cell as it is quoted in a message. */
export const quoted = (text: string | undefined): string => `“${text ?? ''}”`;

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
};

export const fieldInWords = (field: unknown): string => fieldWords[String(field)] ?? String(field);

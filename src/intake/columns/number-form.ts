/** How the numbers of a column are written: with it each of them can be written so again. */
export interface NumberForm {
  readonly decimal: '.' | ',';
  /** What stands between thousands; `''` where nothing does. */
  readonly group: string;
  /** What a negative number bears: the sign before it, or brackets about it. */
  readonly negative: '-' | '()';
  /** Digits behind the decimal sign of a whole number. */
  readonly whole: number;
  /** The fewest and the most that others have. */
  readonly fraction: number;
  readonly most: number;
}

/** Texts of a column as numbers, entry for entry, and the form in which all of them are written. */
export interface NumbersWritten {
  readonly form: NumberForm;
  readonly values: Float64Array;
}

/** Without its sign. A zero before other digits makes an id. */
const plain = {
  '.': /^(?:0|[1-9]\d*|[1-9]\d{0,2}([,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*)(?:\.(\d+))?$/,
  ',': /^(?:0|[1-9]\d*|[1-9]\d{0,2}([.'’ \u00a0\u202f])\d{3}(?:\1\d{3})*)(?:,(\d+))?$/,
};
/** More than that are no number that a cell can hold. */
const mostDigits = 15;

interface PlainNumber {
  readonly value: number;
  readonly sign: '' | NumberForm['negative'];
  readonly group: string;
  readonly places: number;
}

function plainNumber(text: string, decimal: NumberForm['decimal']): PlainNumber | null {
  const sign = text.startsWith('-') ? '-' : text.startsWith('(') && text.endsWith(')') ? '()' : '';
  const bare = sign === '' ? text : sign === '-' ? text.slice(1) : text.slice(1, -1);
  const parts = plain[decimal].exec(bare);
  if (!parts) return null;
  const [, group = '', fraction = ''] = parts;
  const whole = group === '' ? bare : bare.replaceAll(group, '');
  if (whole.length > mostDigits + (fraction === '' ? 0 : 1)) return null;
  const value = Number(decimal === ',' && fraction !== '' ? whole.replace(',', '.') : whole);
  return { value: sign === '' ? value : 0 - value, sign, group, places: fraction.length };
}

/** Whether the number comes back as its text when it is written in that form. */
function isWrittenSo({ value, sign, group, places }: PlainNumber, form: NumberForm, endsWithZero: boolean): boolean {
  if (sign !== (value < 0 ? form.negative : '')) return false;
  if (group !== form.group && (group !== '' || Math.abs(value) >= 1000)) return false;
  if (Number.isInteger(value)) return places === form.whole;
  return places === form.fraction || (places > form.fraction && !endsWithZero);
}

const endsWithZero = (text: string): boolean => /0\)?$/.test(text);

/** Texts as numbers with that decimal sign; null where one of them is none, or no form writes all of them again. */
export function numbersWritten(texts: readonly string[], decimal: NumberForm['decimal']): NumbersWritten | null {
  let group = '';
  let negative: NumberForm['negative'] = '-';
  let whole = -1;
  let fraction = Number.POSITIVE_INFINITY;
  let most = -1;
  const reads: PlainNumber[] = [];
  for (const text of texts) {
    const read = plainNumber(text, decimal);
    if (!read) return null;
    reads.push(read);
    group ||= read.group;
    if (read.sign !== '') negative = read.sign;
    if (Number.isInteger(read.value)) whole = read.places;
    else {
      fraction = Math.min(fraction, read.places);
      most = Math.max(most, read.places);
    }
  }
  // A column of prices with cents has them behind whole prices, too, where it comes to have some.
  if (whole < 0) whole = fraction === most ? fraction : 0;
  if (most < 0) fraction = most = whole;
  const form = { decimal, group, negative, whole, fraction, most };
  if (!reads.every((read, i) => isWrittenSo(read, form, endsWithZero(texts[i]!)))) return null;
  return { form, values: Float64Array.from(reads, ({ value }) => value) };
}

/** NaN where the text is no number of that form. */
export function numberIn(text: string, form: NumberForm): number {
  const read = plainNumber(text, form.decimal);
  return read && isWrittenSo(read, form, endsWithZero(text)) ? read.value : Number.NaN;
}

/** null where digits alone cannot write it. */
export function numberText(value: number, { decimal, group, negative, whole, fraction }: NumberForm): string | null {
  const size = Math.abs(value);
  // JavaScript writes others with an exponent.
  if (!(size < 1e15 && (size >= 1e-6 || size === 0))) return null;
  const digits = String(size);
  const point = digits.indexOf('.');
  let integer = point < 0 ? digits : digits.slice(0, point);
  if (group !== '' && size >= 1000) integer = integer.replace(/\B(?=(?:\d{3})+$)/g, group);
  const places = point < 0 ? '0'.repeat(whole) : digits.slice(point + 1).padEnd(fraction, '0');
  const text = places === '' ? integer : integer + decimal + places;
  return value < 0 ? (negative === '-' ? `-${text}` : `(${text})`) : text;
}

/** As a spreadsheet shows numbers of that form, with the signs of its own locale. */
export function numberPattern({ group, negative, whole, fraction, most }: NumberForm): string {
  if (whole !== fraction && group === '' && negative === '-') return 'General';
  const places = '0'.repeat(fraction) + (whole === fraction ? '#'.repeat(most - fraction) : '');
  const pattern = `${group === '' ? '0' : '#,##0'}${places === '' ? '' : `.${places}`}`;
  return negative === '-' ? pattern : `${pattern};(${pattern})`;
}

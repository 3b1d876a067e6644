/** How the numbers of a column are written: with it each of them can be written so again. */
export interface NumberForm {
  readonly decimal: '.' | ',';
  /** What stands between thousands; `''` where nothing does. */
  readonly group: string;
  /** Digits behind the decimal sign of a whole number. */
  readonly whole: number;
  /** The fewest and the most that others have. */
  readonly fraction: number;
  readonly most: number;
}

/** A zero before other digits makes an id, and more than 15 digits are no number that a cell can hold. */
const plain = {
  '.': /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}([,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*)(?:\.(\d+))?$/,
  ',': /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}([.'’ \u00a0\u202f])\d{3}(?:\1\d{3})*)(?:,(\d+))?$/,
};
const mostDigits = 15;

interface PlainNumber {
  readonly value: number;
  readonly group: string;
  readonly places: number;
}

function plainNumber(text: string, decimal: NumberForm['decimal']): PlainNumber | null {
  const parts = plain[decimal].exec(text);
  if (!parts) return null;
  const [, group = '', fraction = ''] = parts;
  const places = fraction.length;
  const whole = places === 0 ? text : text.slice(0, -places - 1);
  const digits = group === '' ? whole : whole.replaceAll(group, '');
  if (digits.length + places > mostDigits + (text.startsWith('-') ? 1 : 0)) return null;
  return { value: Number(`${digits}.${fraction || 0}`), group, places };
}

/** The form in which all of these are numbers with that decimal sign; null where one of them would come back in another way. */
export function numberForm(texts: readonly string[], decimal: NumberForm['decimal']): NumberForm | null {
  let group = '';
  let whole = -1;
  let fraction = Number.POSITIVE_INFINITY;
  let most = -1;
  const values: number[] = [];
  for (const text of texts) {
    const read = plainNumber(text, decimal);
    if (!read) return null;
    values.push(read.value);
    group ||= read.group;
    if (Number.isInteger(read.value)) whole = read.places;
    else {
      fraction = Math.min(fraction, read.places);
      most = Math.max(most, read.places);
    }
  }
  const fixed = most < 0 ? Math.max(0, whole) : fraction;
  const form = {
    decimal,
    group,
    whole: whole < 0 ? (fraction === most ? fixed : 0) : whole,
    fraction: fixed,
    most: Math.max(most, fixed),
  };
  return values.every((value, i) => numberText(value, form) === texts[i]) ? form : null;
}

/** NaN where the text is no number of that form, or one that is written otherwise. */
export function numberIn(text: string, form: NumberForm): number {
  const value = plainNumber(text, form.decimal)?.value ?? Number.NaN;
  return numberText(value, form) === text ? value : Number.NaN;
}

/** null where digits alone cannot write it. */
export function numberText(value: number, { decimal, group, whole, fraction }: NumberForm): string | null {
  const [integer = '', places = ''] = String(Math.abs(value)).split('.');
  if (!/^\d+$/.test(integer) || places.includes('e')) return null;
  const digits = places.padEnd(places === '' ? whole : fraction, '0');
  const grouped = group === '' || integer.length < 4 ? integer : integer.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${value < 0 ? '-' : ''}${grouped}${digits === '' ? '' : decimal}${digits}`;
}

/** As a spreadsheet shows numbers of that form, with the signs of its own locale. */
export function numberPattern({ group, whole, fraction, most }: NumberForm): string {
  if (whole !== fraction && group === '') return 'General';
  const places = '0'.repeat(fraction) + (whole === fraction ? '#'.repeat(most - fraction) : '');
  return `${group === '' ? '0' : '#,##0'}${places === '' ? '' : `.${places}`}`;
}

import type { RawCell } from '../../src/intake/raw.ts';

/** How digits are grouped and parted. */
export interface Digits {
  readonly decimal: '.' | ',';
  readonly group: '' | ',' | '.' | ' ' | '\u00a0' | '’';
}

const pointed: readonly Digits[] = [
  { decimal: '.', group: '' },
  { decimal: '.', group: ',' },
  { decimal: '.', group: ',' },
];
const comma: readonly Digits[] = [
  { decimal: ',', group: '.' },
  { decimal: ',', group: '' },
  { decimal: ',', group: '\u00a0' },
];

const swiss: Digits = { decimal: '.', group: '’' };

/** Who writes in English or Japanese writes a point; others a comma, or what their tool exports. */
export const digitsOf = (locale: string): readonly Digits[] =>
  /^(en|ja)/.test(locale) ? pointed : [...comma, ...comma, locale === 'de-DE' ? swiss : pointed[0]!];

const grouped = (whole: string, group: string): string => whole.replace(/\B(?=(\d{3})+$)/g, group);

/** Cents as an amount with two decimals. */
export function amountText(cents: number, { decimal, group }: Digits): string {
  const digits = String(Math.abs(Math.round(cents))).padStart(3, '0');
  const text = `${grouped(digits.slice(0, -2), group)}${decimal}${digits.slice(-2)}`;
  return cents < 0 ? `-${text}` : text;
}

export const countText = (count: number, { group }: Digits): string => grouped(String(count), group);

const factors: readonly (readonly [RegExp, number])[] = [
  [/\dCr(?!\p{L})/u, 1e7],
  [/\d\s?(?:Mio\.|mln|M)(?!\p{L})/u, 1e6],
  [/\dL(?!\p{L})/u, 1e5],
  [/\d\s?(?:K|k|Tsd\.|tys\.)(?!\p{L})/u, 1e3],
];

/** What a written amount says, for whoever knows the hand: the check of the generator reads with it, the product never does. */
export function amountOf(value: RawCell, { decimal }: Digits): number {
  if (typeof value === 'number') return value;
  const text = String(value).trim();
  const factor = factors.find(([unit]) => unit.test(text))?.[1] ?? 1;
  const digits = text.replace(decimal === '.' ? /[^\d.]/g : /[^\d,]/g, '').replace(/^[.,]+|[.,]+$/g, '');
  if (digits === '') return 0;
  const negative = /^[^\d]*[-(−]/.test(text) ? -1 : 1;
  return negative * Number(digits.replace(',', '.')) * factor;
}

/** What a text says as a number; two where it may be either; undefined where it is none. */
export type TextNumber = number | readonly [number, number] | undefined;

const blanks = /[\s\u00a0\u202f\u2009'’]/g;
const money = /^(?:\p{Sc}|[A-Z]{3}(?![A-Za-z]))|(?:\p{Sc}|(?<![A-Za-z])[A-Z]{3})$/gu;

/**
 * The number that a text writes, where it can be read in only one way: `€ 1.234,50`, `(1 234)` and `12 %` can. `1,234` is a thousand to some
 * and one and a quarter to others, and a number with zeros before it is an id.
 */
export function readText(text: string): TextNumber {
  const [, open = '', inner = '', close = ''] = /^\s*(\(?)(.*?)(\)?)\s*$/su.exec(text) ?? [];
  if ((open === '') !== (close === '')) return undefined;
  const bare = inner.trim().replace(money, '').trim();
  const [, sign = '', digits = '', percent = ''] = /^([-−+]?)\s*(\d(?:.*\d)?)\s*(%?)$/su.exec(bare) ?? [];
  const times = (sign === '-' || sign === '−' || open !== '' ? -1 : 1) * (percent === '' ? 1 : 0.01);
  const read = digits === '' ? undefined : unsigned(digits);
  if (read === undefined) return undefined;
  return typeof read === 'number' ? times * read : [times * read[0], times * read[1]];
}

function unsigned(text: string): TextNumber {
  if (/^0\d/.test(text)) return undefined;
  const hasBlanks = text.search(blanks) >= 0;
  if (hasBlanks && !/^\d{1,3}(?:[^\d.,]\d{3})+(?:[.,]\d+)?$/u.test(text)) return undefined;
  const plain = text.replace(blanks, '');
  if (!/^[\d.,]+$/.test(plain)) return undefined;
  const [first, last] = [plain.search(/[.,]/), Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))];
  if (first < 0) return Number(plain);
  const asDecimal = Number(`${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`);
  const isGrouped = (digits: string) => /^\d{1,3}(?:\.\d{3})+$/.test(digits) || /^\d{1,3}(?:,\d{3})+$/.test(digits);
  if (first === last) {
    if (hasBlanks || !isGrouped(plain) || plain.startsWith('0')) return asDecimal;
    return [Number(plain.replace(/[.,]/, '')), asDecimal];
  }
  if (plain[first] === plain[last]) return isGrouped(plain) ? Number(plain.replace(/[.,]/g, '')) : undefined;
  return isGrouped(plain.slice(0, last)) ? asDecimal : undefined;
}

export type Decimal = '.' | ',';

/** Which sign the texts of a range begin their decimals with, where those that can be read in one way agree: it tells what `1,234` among them is. */
function decimalIn(range: readonly (readonly unknown[])[]): Decimal | undefined {
  const found = new Set<Decimal>();
  for (const cell of range.flat()) {
    if (typeof cell !== 'string' || typeof readText(cell) !== 'number') continue;
    const [first, ...others] = cell.match(/[.,](?=\d)/g) ?? [];
    if (first === undefined) continue;
    const isGroup = others.length > 0 && others.every((sign) => sign === first);
    const last = (others[others.length - 1] ?? first) as Decimal;
    found.add(isGroup ? (last === '.' ? ',' : '.') : last);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The same, looked for when a text first asks: most ranges hold none that may be two numbers. */
export function decimalOf(range: readonly (readonly unknown[])[]): () => Decimal | undefined {
  let known: { readonly sign: Decimal | undefined } | undefined;
  return () => {
    known ??= { sign: decimalIn(range) };
    return known.sign;
  };
}

/** Of the two numbers that a text may be, the one with this sign before its decimals. */
export const chosen = ([grouped, decimal]: readonly [number, number], text: string, sign: Decimal): number =>
  text.includes(sign) ? decimal : grouped;

import { headerCurrency, normaliseHeader } from './normalise-header.ts';

/** A header as the reader compares it: `Amount spent (AUD)`, `amount_spent` and `AmountSpent` have one key. */
export interface HeaderKey {
  readonly key: string;
  /** ISO code that stands in the header, or a sign that several currencies share, else `''`. */
  readonly currency: string;
}

/** The headers of a table are asked for their keys by each judgement. */
const known = new Map<string, HeaderKey>();
const mostKnown = 5000;

export function headerKey(header: string): HeaderKey {
  let key = known.get(header);
  if (key === undefined) {
    key = keyOf(header);
    if (known.size === mostKnown) known.clear();
    known.set(header, key);
  }
  return key;
}

function keyOf(header: string): HeaderKey {
  const { text, currency } = headerCurrency(header.replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ').replace(/_/g, ' '));
  return { key: nameKey(text), currency };
}

function nameKey(text: string): string {
  return (
    normaliseHeader(text)
      .replace(/[’´`]/g, "'")
      // Turkish capitals lose the one dot, and win another.
      .replace(/i\u0307/g, 'i')
      .replace(/ı/g, 'i')
      .replace(/\s*([/-])\s*/g, '$1')
      .replace(/[\s_]+/g, ' ')
      .replace(/[\s:*]+$/, '')
      .trim()
  );
}

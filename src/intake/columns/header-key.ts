import { headerCurrency, normaliseHeader } from './normalise-header.ts';

/** A header as the reader compares it: `Amount spent (AUD)`, `amount_spent` and `AmountSpent` have one key. */
export interface HeaderKey {
  readonly key: string;
  /** ISO code that stands in the header, or a sign that several currencies share, else `''`. */
  readonly currency: string;
}

export function headerKey(header: string): HeaderKey {
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

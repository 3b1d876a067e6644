const currency = '(?:[$€£¥]|USD|EUR|GBP|AUD|CAD|CHF|JPY|INR|BRL|MXN|SEK|NOK|DKK|PLN)';

const units: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['thousands', /\b(?:thousands?|tausend|tsd|milliers|miles|migliaia|duizend(?:en)?)\b/i],
  ['thousands', new RegExp(String.raw`[('’ ]${currency}?\s?['’]?0{3}(?:['’]?s)?(?![\d.,])`, 'i')],
  ['thousands', new RegExp(String.raw`[([](?:in )?${currency}?\s?k\s?${currency}?[)\]]`, 'i')],
  ['thousands', /(?:^|[\s(])(?:k(?:[$€£]|EUR|USD|GBP|CHF)|T(?:EUR|€|CHF|USD))(?=$|[\s)])/],
  ['thousands', new RegExp(String.raw`\bin ${currency}?\s?k\s?${currency}?(?=$|[\s,;.)])`, 'i')],
  ['millions', new RegExp(String.raw`\bin ${currency}?\s?(?:mn?|mm)\s?${currency}?(?=$|[\s,;.)])`, 'i')],
  ['millions', /\b(?:millions?|mio|mln|millionen|millones|milhões|milioni)\b/i],
  ['millions', new RegExp(String.raw`[([](?:in )?${currency}?\s?(?:mn?|mm)\s?${currency}?[)\]]`, 'i')],
  ['hundredths', /(?:^|[\s_(])(?:cents?|pence|centimes|céntimos|centavos|centesimi|minor[\s_]units?)(?=$|[\s_)])/i],
];

/** The unit that a header names where it is not one: `Spend (k€)` is in thousands, `cost_cents` in hundredths. */
export function headerUnit(header: string): string | null {
  // `CPM (cost per 1,000 impressions)` is no sum, and so not asked about.
  return units.find(([, pattern]) => pattern.test(header))?.[0] ?? null;
}

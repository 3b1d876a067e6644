import { localUnit, type Unit } from './local-units.ts';

const currency = '(?:[$€£¥₹]|USD|EUR|GBP|AUD|CAD|CHF|JPY|INR|BRL|MXN|SEK|NOK|DKK|PLN|CZK)';

const thousands = '(?:thousands?|tausend|tsd|milliers|miles|migliaia|duizend(?:en)?)';
const millions = '(?:millions?|mio|mln|millionen|millones|milhões|milioni)';

export type { Unit };

/** Glued to a currency, or alone in brackets: nothing else is written so. */
const plain: readonly (readonly [unit: Unit, pattern: RegExp])[] = [
  ['thousands', new RegExp(String.raw`(?<!\d)(?:[('’ ]${currency}\s?['’]?|[('’]['’]?)0{3}(?:['’]?s)?(?![\d.,])`, 'i')],
  ['thousands', new RegExp(String.raw`(?:(?:^|[\s([])(?:in|x) |[([])1[.,’' ]?000 ?${currency}(?!\w)`, 'i')],
  ['thousands', new RegExp(String.raw`[([](?:in )?(?:${currency}\s?k|k\s?${currency})[)\]]`, 'i')],
  ['thousands', /(?:^|[\s(])(?:k(?:[$€£]|EUR|USD|GBP|CHF)|T(?:EUR|€|CHF|USD))(?=$|[\s).,:])/],
  [
    'thousands',
    new RegExp(String.raw`(?:\b(?:in|en|em) |${currency} )${thousands}\b|\b${thousands}\.? ${currency}(?!\w)`, 'i'),
  ],
  ['millions', new RegExp(String.raw`[([](?:in )?(?:${currency}\s?(?:mn?|mm)|(?:mn?|mm)\s?${currency})[)\]]`, 'i')],
  [
    'millions',
    new RegExp(String.raw`(?:^|\s)in (?:${currency}\s?(?:mn?|mm)|(?:mn?|mm)\s?${currency})(?=$|[\s,;.)])`, 'i'),
  ],
  [
    'millions',
    new RegExp(String.raw`(?:\b(?:in|en|em) |${currency} )${millions}\b|\b${millions}\.? ${currency}(?!\w)`, 'i'),
  ],
];

const suspected: readonly (readonly [unit: Unit, pattern: RegExp])[] = [
  ['thousands', new RegExp(String.raw`\b${thousands}\b`, 'i')],
  ['millions', new RegExp(String.raw`\b${millions}\b`, 'i')],
  ['thousands', /[([](?:in )?k[)\]]|(?<!\d) 0{3}(?:['’]?s)?(?![\d.,])/i],
  ['millions', /[([](?:in )?(?:mn?|mm)[)\]]/i],
  ['hundredths', /(?:^|[\s_(])(?:cents?|pence|centimes|céntimos|centavos|centesimi|minor[\s_]units?)(?=$|[\s_)])/i],
];

/** The unit that a header names where it is not one: `Spend (k€)` is in thousands, `cost_cents` in hundredths. */
export function headerUnit(header: string): Unit | null {
  // `CPM (cost per 1,000 impressions)` is no sum, and so not asked about.
  return plainUnit(header) ?? suspected.find(([, pattern]) => pattern.test(header))?.[0] ?? null;
}

/** The same where nothing else can be meant: `Cost (miles)` may be of a mileage programme. */
export const plainUnit = (header: string): Unit | null =>
  plain.find(([, pattern]) => pattern.test(header))?.[0] ?? localUnit(header);

/** An amount in words, which says nothing of the figures below it: `We spent 2.3 millions USD`. A year is none. */
const amountInWords = new RegExp(
  String.raw`(?<!(?<!\d)20\d)\d\s?(?:${thousands}|${millions}|k|T(?=€|EUR|CHF|USD)|lakhs?|lacs?|crores?|cr\b|[千万萬億亿])`,
  'i',
);

/** `Budget (1.000 EUR)` may be the unit or the budget. */
const isEither = /[([]1[.,’' ]?000/;

/** The unit that a line says all figures to be in, and whether it can mean nothing else: `Marketing summary (USD thousands)`. */
export function unitOfLine(line: string): { readonly unit: Unit; readonly isPlain: boolean } | null {
  const unit = line.length > 80 || amountInWords.test(line) ? null : plainUnit(line);
  return unit && { unit, isPlain: !isEither.test(line) };
}

/** What amounts are counted in, other than one by one. */
export type Unit = 'thousands' | 'ten thousands' | 'lakhs' | 'millions' | 'crores' | 'hundred millions' | 'hundredths';

/**
 * Words for so many of a currency, with the currencies beside which they mean it: `mil` is a thousand in Portuguese and a million in
 * Czech. They stand before the currency, `tys. zł`, or behind it, `R$ mil`.
 */
const worded: readonly (readonly [unit: Unit, words: string, currencies: string])[] = [
  ['thousands', 'tys|tysięcy|tysiące', 'zł|pln'],
  ['thousands', 'тыс|тысяч|тис|хил', '₽|руб|rub|₴|грн|uah|лв|bgn|€|евро'],
  ['thousands', 'tis|tisíc', 'kč|czk|€|eur'],
  ['thousands', 'bin', '₺|tl|try'],
  ['thousands', 'mil|milhares de', String.raw`r\$|brl`],
  ['thousands', 'mii', 'lei|ron'],
  ['thousands', 'e|ezer', 'ft|huf'],
  ['thousands', 'tusen|tusinde|k', 'kr|sek|nok|dkk'],
  ['millions', 'mln|mio', 'zł|pln|kr|sek|nok|dkk|kč|czk|lei|ron|₽|руб|rub'],
  ['millions', 'млн', '₽|руб|rub|₴|грн|uah|лв|bgn|€|евро'],
  ['millions', 'mil', 'kč|czk|lei|ron'],
  ['millions', 'milyon', '₺|tl|try'],
  ['millions', 'milhões de', String.raw`r\$|brl`],
  ['millions', 'millió', 'ft|huf'],
  ['millions', 'miljoner|millioner', 'kr|sek|nok|dkk'],
  ['lakhs', 'lakhs?|lacs?', '₹|rs|inr|rupees'],
  ['crores', 'crores?|cr', '₹|rs|inr|rupees'],
];

/** Not within a word, and no amount of its own: `5 mln zł`. A year is none. */
const start = String.raw`(?<![\p{L}\d]|(?<!(?<!\d)20\d)\d )`;

const besideCurrency = worded.map(([unit, words, currencies]): readonly [Unit, RegExp] => [
  unit,
  new RegExp(
    String.raw`${start}(?:${words})\.? ?(?:${currencies})(?!\p{L})|${start}(?:${currencies})\.? ?(?:in )?(?:${words})(?!\p{L})`,
    'iu',
  ),
]);

/** How else people write that all figures are in thousands or more; the longer word comes first, as 百万 has 万 in it. */
const localUnits: readonly (readonly [unit: Unit, pattern: RegExp])[] = [
  ...besideCurrency,
  ['thousands', /(?<!\p{L})[tk](?:kr|sek|nok|dkk|pln|czk|huf)(?!\p{L})/iu],
  ['thousands', /(?:^|[\s(])(?:K[$€£₹]|[$€£₹][kK])(?=$|[\s).,:])/],
  ['thousands', /(?:^|[\s([$€£₹])[x×] ?1[.,’' ]?000(?=$|[\s)\],])/],
  ['thousands', /(?<!\p{L})em milhares(?!\p{L})/iu],
  ['millions', /(?<!\p{L})m(?:kr|sek|nok|dkk|eur|pln|czk)(?!\p{L})/iu],
  ['lakhs', /(?<!\p{L})in (?:lakhs?|lacs?)(?!\p{L})|[([](?:lakhs?|lacs?)[)\]]/iu],
  ['crores', /(?<!\p{L})in crores?(?!\p{L})|[([]crores?[)\]]/iu],
  ['millions', /百万[円元]|백만 ?원/],
  ['hundred millions', /[億亿][円元]|억 ?원/],
  ['ten thousands', /[万萬][円元]|만 ?원/],
  ['thousands', /千[円元]|천 ?원/],
];

export const localUnit = (text: string): Unit | null =>
  localUnits.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

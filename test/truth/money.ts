import type { Dice } from './dice.ts';

/** How a sheet says its currency. */
export interface Money {
  readonly code: string;
  /** What a careful reader knows: the code, the sign where several currencies share it, or `''` where nothing says it. */
  readonly told: string;
  /** Behind a header of money, such as ` (EUR)`. */
  readonly inHeader: string;
  /** Around an amount. */
  readonly before: string;
  readonly after: string;
  readonly inColumn: boolean;
}

interface Sign {
  readonly sign: string;
  readonly codes: readonly string[];
  readonly after?: true;
}

/** Signs, and the currencies that are written with them. */
const signs: readonly Sign[] = [
  { sign: '€', codes: ['EUR'], after: true },
  { sign: '€', codes: ['EUR'] },
  { sign: '£', codes: ['GBP'] },
  { sign: '$', codes: ['USD', 'AUD', 'CAD', 'MXN', 'NZD'] },
  { sign: 'R$', codes: ['BRL'] },
  { sign: 'zł', codes: ['PLN'], after: true },
  { sign: '₹', codes: ['INR'] },
  { sign: 'kr', codes: ['SEK', 'NOK', 'DKK'], after: true },
  { sign: 'Rs', codes: ['INR', 'PKR', 'LKR'] },
  { sign: '¥', codes: ['JPY', 'CNY'] },
  { sign: 'R', codes: ['ZAR'] },
  { sign: 'US$', codes: ['USD'] },
  { sign: 'Kč', codes: ['CZK'], after: true },
  { sign: '₺', codes: ['TRY'] },
  { sign: 'CHF', codes: ['CHF'] },
];

/** Signs that do not tell the currency. */
export const shared: ReadonlySet<string> = new Set(['$', 'kr', 'Rs', '¥', 'R', 'L', '₨', '£']);

/** `Rs` is how `₨` is typed: one sign, and an amount with either is in the same currency. */
export const drawn = (sign: string): string => (sign === 'Rs' ? '₨' : sign);

export const codes = [
  'EUR',
  'USD',
  'GBP',
  'AUD',
  'CAD',
  'BRL',
  'SEK',
  'PLN',
  'INR',
  'TRY',
  'CHF',
  'MXN',
  'ZAR',
  'NOK',
] as const;

/** What is mostly paid with where a language is spoken; English is written everywhere. */
const homes: Readonly<Record<string, readonly string[]>> = {
  'de-DE': ['EUR', 'EUR', 'CHF'],
  'fr-FR': ['EUR', 'EUR', 'CHF'],
  'es-ES': ['EUR', 'MXN'],
  'pt-BR': ['BRL'],
  'it-IT': ['EUR'],
  'nl-NL': ['EUR'],
  'pl-PL': ['PLN'],
  'sv-SE': ['SEK'],
  'tr-TR': ['TRY'],
  'cs-CZ': ['CZK'],
};

/** Mostly that of the place, and at times that of a client elsewhere. */
export const codeFor = (dice: Dice, locale: string): string =>
  dice.chance(0.75) ? dice.pick(homes[locale] ?? codes) : dice.pick(codes);

/** The currency by its sign in every cell. */
export const signed = (dice: Dice, code: string): Money => {
  const { sign, after } = dice.pick(signs.filter(({ codes }) => codes.includes(code)));
  const gap = dice.pick(['', ' ', '\u00a0']);
  const told = shared.has(sign) && sign !== '£' ? drawn(sign) : code;
  const space = /^[A-Za-zč]{2,}$/.test(sign) ? ' ' : gap;
  return {
    code,
    told,
    inHeader: '',
    before: after ? '' : sign + space,
    after: after ? space + sign : '',
    inColumn: false,
  };
};

export const untold = (code: string): Money => ({
  code,
  told: '',
  inHeader: '',
  before: '',
  after: '',
  inColumn: false,
});

export const inHeader = (dice: Dice, code: string): Money => ({
  ...untold(code),
  told: code,
  inHeader: dice.pick([` (${code})`, ` (${code})`, ` ${code}`, `, ${code}`, ` [${code}]`, ` in ${code}`]),
});

export const inCells = (dice: Dice, code: string): Money => ({
  ...untold(code),
  told: code,
  ...(dice.chance(0.5) ? { before: `${code} ` } : { after: ` ${code}` }),
});

export const inColumn = (code: string): Money => ({ ...untold(code), told: code, inColumn: true });

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
];

/** Signs that do not tell the currency. */
export const shared: ReadonlySet<string> = new Set(['$', 'kr', 'Rs', '¥', 'R', 'L', '₨', '£']);

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

export const signed = (dice: Dice): Money => {
  const { sign, codes, after } = dice.pick(signs);
  const code = dice.pick(codes);
  const gap = dice.pick(['', ' ', '\u00a0']);
  const told = shared.has(sign) && sign !== '£' ? sign : code;
  const space = sign.length > 1 && sign !== 'R$' && sign !== 'US$' ? ' ' : gap;
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

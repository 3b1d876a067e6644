import { currencyNames } from './currency-names.ts';
import { plainText } from './plain-text.ts';

/** ISO 4217, active codes of money that people spend. */
const codes = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP ' +
    'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF ' +
    'IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK ' +
    'MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR ' +
    'SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES ' +
    'VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

export interface CurrencySign {
  /** The ISO code, or the sign itself where several currencies share it. */
  readonly code: string;
  readonly ambiguous: boolean;
}

/** Signs and short names as exports print them, lower-case and without a final dot. */
const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  us$: 'USD',
  $us: 'USD',
  u$s: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  cad$: 'CAD',
  can$: 'CAD',
  $ca: 'CAD',
  $can: 'CAD',
  nz$: 'NZD',
  s$: 'SGD',
  sg$: 'SGD',
  hk$: 'HKD',
  nt$: 'TWD',
  mx$: 'MXN',
  mex$: 'MXN',
  r$: 'BRL',
  ar$: 'ARS',
  clp$: 'CLP',
  col$: 'COP',
  'cn¥': 'CNY',
  'jp¥': 'JPY',
  円: 'JPY',
  元: 'CNY',
  rmb: 'CNY',
  '₹': 'INR',
  rp: 'IDR',
  rm: 'MYR',
  '₩': 'KRW',
  원: 'KRW',
  '₫': 'VND',
  đ: 'VND',
  '฿': 'THB',
  '₱': 'PHP',
  '₺': 'TRY',
  tl: 'TRY',
  '₽': 'RUB',
  руб: 'RUB',
  '₴': 'UAH',
  грн: 'UAH',
  '₪': 'ILS',
  nis: 'ILS',
  '₦': 'NGN',
  '₡': 'CRC',
  '₲': 'PYG',
  '₵': 'GHS',
  '₸': 'KZT',
  тг: 'KZT',
  '₼': 'AZN',
  '₾': 'GEL',
  '৳': 'BDT',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  лв: 'BGN',
  fr: 'CHF',
  sfr: 'CHF',
  's/': 'PEN',
  ksh: 'KES',
  'ر.س': 'SAR',
  'د.إ': 'AED',
  'ج.م': 'EGP',
  'ر.ق': 'QAR',
  'د.ك': 'KWD',
  'د.م': 'MAD',
  'د.ب': 'BHD',
  'ر.ع': 'OMR',
  'د.أ': 'JOD',
  'د.ت': 'TND',
  บาท: 'THB',
};

/** Signs that several currencies share, the most used first: the reader has to learn elsewhere which it is. */
const sharing: ReadonlyMap<string, readonly string[]> = new Map([
  ['$', 'USD AUD CAD NZD SGD HKD TWD MXN BRL ARS CLP COP UYU'.split(' ')],
  ['¥', ['JPY', 'CNY']],
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
  ['₨', 'INR PKR LKR NPR MUR SCR'.split(' ')],
  ['R', ['ZAR', 'BRL']],
  ['L', ['HNL', 'ALL', 'MDL']],
  ['lei', ['RON', 'MDL']],
  ['dh', ['MAD', 'AED']],
  ['Bs', ['BOB', 'VES']],
  ['din', 'RSD DZD TND KWD JOD IQD BHD'.split(' ')],
  ['Sh', 'KES TZS UGX SOS'.split(' ')],
]);

/** Stands for the currency of an amount without a sign in a column where others have several. */
export const anyCurrency = '¤';

const signTable: ReadonlyMap<string, CurrencySign> = new Map([
  ...Object.entries(signs).map(([sign, code]): [string, CurrencySign] => [sign, { code, ambiguous: false }]),
  ...[...sharing.keys()].map((sign): [string, CurrencySign] => [sign.toLowerCase(), { code: sign, ambiguous: true }]),
  ['￥', { code: '¥', ambiguous: true }],
  ['rs', { code: '₨', ambiguous: true }],
  ['b/.', { code: 'PAB', ambiguous: false }],
  ['dhs', { code: 'dh', ambiguous: true }],
]);

/** Codes that are words as well: in lower case they are those. */
const words = new Set(['ALL', 'TOP', 'TRY']);

/** Whether it is an ISO 4217 code, in upper case. */
export function isCurrencyCode(text: string): boolean {
  return codes.has(text);
}

/** The currency of a sign or short name such as `€`, `R$`, `Rs.`; undefined where it is none. */
export function currencyOfSign(text: string): CurrencySign | undefined {
  const bare = text.endsWith('.') ? text.slice(0, -1) : text;
  return signTable.get(bare.toLowerCase());
}

/** The currencies that are written with this sign; none where it is no sign that several share. */
export const currenciesWritten = (sign: string): readonly string[] => sharing.get(sign) ?? [];

/** Whether an amount with this sign can be in this currency. */
export const isWritten = (code: string, sign: string): boolean => currenciesWritten(sign).includes(code);

/** A cell of a currency column as an ISO code, or as the sign where several share it; `''` where it names none. */
export function readCurrency(cell: unknown): string {
  if (typeof cell !== 'string') return '';
  const text = plainText(cell);
  const code = text.toUpperCase();
  if (codes.has(code) && (text === code || !words.has(code))) return code;
  const sign = currencyOfSign(text);
  return sign?.code ?? currencyNames.get(text.toLowerCase().replace(/s$/, '')) ?? '';
}

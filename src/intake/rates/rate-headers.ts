import { isCurrencyCode } from '../columns/currencies.ts';

/** What a header or a title says of rates. */
export interface RateWords {
  /** The currencies of a pair: one unit of the first is so many of the second; `''` where it is not named. */
  readonly currency: string;
  readonly base: string;
}

/** EN, DE, FR, ES, PT, IT, NL, SV, DA, PL, TR, RU, JA, ZH, KO. */
const rateWords =
  /(?<!\p{L})(?:exchange|currency|fx|forex|rates?|kurse?|wechselkurse?|umrechnungskurse?|devisenkurse?|taux|change|tipos?|cambio|tass[oi]|taxas?|câmbio|koers(?:en)?|wisselkoers(?:en)?|valutakurs(?:er)?|växelkurs(?:er)?|kursy?|walutow[ye]|döviz|kuru?|курсы?|валют)(?!\p{L})|為替|レート|汇率|匯率|환율/giu;
const aRate =
  /(?<!\p{L})(?:fx|forex|rates?|kurse?|\p{L}+kurse?|taux|cambio|tass[oi]|taxas?|câmbio|koers(?:en)?|wisselkoers(?:en)?|valutakurs(?:er)?|växelkurs(?:er)?|kursy?|kuru?|курсы?)(?!\p{L})|為替|レート|汇率|匯率|환율/iu;
const besides =
  /(?<!\p{L})(?:average|avg|mean|monthly|daily|month|end|closing|close|spot|mid|conversion|official|reference|ecb|de|di|da|du|des|of|the|durchschnitt|mittelkurs|monat|value|wert|worth|1)(?!\p{L})\.?/giu;

/** Whether a title speaks of exchange rates, and so more than of a click rate. */
export const speaksOfRates = (text: string): boolean => {
  if (
    /exchange|(?<!\p{L})(?:fx|forex)(?!\p{L})|kurs|taux de change|cambio|câmbio|koers|döviz|курс|為替|汇率|匯率|환율/iu.test(
      text,
    )
  )
    return true;
  return /^\W*(?:currency )?rates?\W*$/i.test(text);
};

/** A header that names a rate and nothing else, with the currency that it is in where that is said: `Rate to USD`, `EUR/USD`, `Kurs`. */
export function rateHeader(header: string): RateWords | null {
  if (header.length > 40 || !aRate.test(header)) return null;
  const rest = bare(header);
  if (rest === '') return { currency: '', base: '' };
  const [, per, code = ''] =
    /^(?:(per|pro|par|por)|to|in|vs|against|zu|nach|en|em|a|→|->|=)? ?([A-Z]{3})$/.exec(rest) ?? [];
  if (!isCurrencyCode(code)) return null;
  return per ? { currency: code, base: '' } : { currency: '', base: code };
}

/** A header or cell that names the currency of its rates, or two of them: `EUR`, `EUR/USD`, `EUR to USD`, `USD per EUR`. */
export function currenciesNamed(text: string): RateWords | null {
  if (text.length > 40) return null;
  const rest = bare(text);
  const [, first = '', between = '', second = ''] =
    /^([A-Z]{3})(?: ?(\/|-|–|→|->|>|:|to|in|per|pro|vs|=|) ?([A-Z]{3}))?$/.exec(rest) ?? [];
  if (!isCurrencyCode(first)) return null;
  if (second === '') return { currency: first, base: '' };
  if (!isCurrencyCode(second)) return null;
  return /^p/.test(between) ? { currency: second, base: first } : { currency: first, base: second };
}

/** Without the words that rates have, brackets and signs that join. */
const bare = (text: string): string =>
  text
    .replace(/[_()[\]]/g, ' ')
    .replace(rateWords, ' ')
    .replace(besides, ' ')
    .replace(/\s+/g, ' ')
    .trim();

import { once } from '../once.ts';
import { isWordFor, wordsFor } from './words-for.ts';

const isRatioWord = isWordFor('ratio', 'runningTotal');
const ratioPart = once(() => new RegExp(wordsFor('ratioPart').join('|')));

/** Whether a header holds no amount, whatever other words it has: `Cost per lead`, `Budget`, `Revenue share`, `ROAS`. */
export const isRatio = (key: string): boolean =>
  /[%/]|\b(to date|so far)\b/.test(key) ||
  ratioPart().test(key) ||
  headerWords(withoutMedia(withoutModel(key))).some(isRatioWord);

/** `Revenue (last click)` says to whom it is put down, and is the revenue of no other period. */
const withoutModel = (key: string): string =>
  key.replace(/(?<!\p{L})(last|first)[- ](non[- ]direct[- ])?(click|touch|interaction|ad click)(?!\p{L})/gu, '');

/** `Achat média` is French for buying media; `média` alone is a mean in Portuguese. */
const withoutMedia = (key: string): string =>
  key.replace(
    /(?<=(?<!\p{L})(?:achats?|coûts?|couts?|frais|dépenses?|depenses?|investissements?|budget) )médias?(?!\p{L})/gu,
    '',
  );

export const headerWords = (key: string): string[] => key.split(/[^\p{L}\p{M}\p{N}']+/u).filter((word) => word !== '');

import { once } from '../once.ts';
import { isWordFor, wordsFor } from './words-for.ts';

const isRatioWord = isWordFor('ratio', 'runningTotal');
const ratioPart = once(() => new RegExp(wordsFor('ratioPart').join('|')));

/** Whether a header holds no amount, whatever other words it has: `Cost per lead`, `Budget`, `Revenue share`, `ROAS`. */
export const isRatio = (key: string): boolean =>
  /[%/]|\b(to date|so far|n ?- ?\d)\b/.test(key) ||
  ratioPart().test(key) ||
  headerWords(withoutMedia(withoutModel(withoutTax(key)))).some(isRatioWord);

/** `Ventas con IVA`, `Omsætning ekskl. moms`: with the tax or without it, and no tax. */
const withoutTax = (key: string): string => key.replace(taxBeside, ' ');

const taxBeside =
  /(?<!\p{L})(inc(l(uding|uded|uye)?)?|inkl(usive)?|excl(uding)?|exkl(usive)?|ekskl|eks|ex|net of|before|after|with|without|plus|zzgl|mit|ohne|vor|avec|sans|hors|con|sin|com|sem|senza|met|zonder|z|bez|uden|uten|med|utan|ilman|s|dahil|hariç|с|без|з|с|cu|fără|nélkül)\.? (taxe?s?|vat|gst|hst|mwst|ust|moms|mva|btw|tva|iva|dph|vat|kdv|ндс|пдв|ддс|pdv|alv|impuestos|impostos|imposte)(?!\p{L})/gu;

/** `Revenue (last click)` says to whom it is put down, and is the revenue of no other period. */
const withoutModel = (key: string): string =>
  key.replace(/(?<!\p{L})(last|first)[- ](non[- ]direct[- ])?(click|touch|interaction|ad click)(?!\p{L})/gu, '');

/** `Achat média` is French for buying media; `média` alone is a mean in Portuguese. */
const withoutMedia = (key: string): string =>
  key.replace(
    /(?<=(?<!\p{L})(?:achats?|coûts?|couts?|frais|dépenses?|depenses?|investissements?|invest\.?|budget) )médias?(?!\p{L})/gu,
    '',
  );

export const headerWords = (key: string): string[] => key.split(/[^\p{L}\p{M}\p{N}']+/u).filter((word) => word !== '');

import { folded } from '../../intake/vocabulary/folded.ts';

/** What a line of the books says that it is, by the words of its text. */
export type LineWord = 'credit' | 'fee' | 'tax' | 'included' | 'net' | 'exchange' | 'rounding';

const word = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}])(?:${words})(?![\p{L}])`, 'u');

const words: Readonly<Record<LineWord, RegExp>> = {
  credit: word(
    'refund(?:s|ed)?|credit(?: ?notes?| memos?)?|returns?|returned|chargebacks?|reversal|storno|gutschrift(?:en)?|erstattung(?:en)?|ruckerstattung|retouren?|avoirs?|remboursements?|abono|reembolsos?|devolucion(?:es)?|nota di credito|rimborso|reso|creditnota|terugbetaling|kreditnota|cn',
  ),
  fee: word(
    '[a-z]*fees?|commissions?|service charge|charges|surcharge|retainer|regulatory operating costs?|operating costs|processing|[a-z]*gebuhr(?:en)?|provision(?:en)?|honorar(?:e)?|agenturhonorar|entgelt(?:e)?|disagio|frais|honoraires|comision(?:es)?|honorarios|commissioni|provvigion[ei]|kosten betaling|provisie|avgift(?:er)?|dst',
  ),
  tax: word(
    'vat|gst|hst|sales tax|tax|mwst|ust|umsatzsteuer|mehrwertsteuer|vorsteuer|tva|iva|btw|moms|mva|alv|podatek|pdv|dph',
  ),
  included: word('incl|including|inkl|inklusive|inc|excl|excluding|exkl|exklusive|zzgl|plus|ttc|ht|compris|incluido'),
  net: word(
    'net|netto|gross|brutto|brut|neto|bruto|net of [a-z ]+|after discounts?|before discounts?|discounts?|rabatt|remise',
  ),
  exchange: word(
    'fx|exchange(?: rate)?|exchange (?:gain|loss|difference)|kursdifferenz(?:en)?|wahrungsdifferenz(?:en)?|kurs|ecart de change|currency difference|conversion difference',
  ),
  rounding: word(
    'rounding(?: difference)?|rounded|rundung(?:sdifferenz(?:en)?)?|arrondi|redondeo|arrotondamento|afronding',
  ),
};

/** The words that stand in a text, in any of the languages that books are mostly kept in. */
export function lineWords(text: string): ReadonlySet<LineWord> {
  const plain = folded(text);
  return new Set((Object.keys(words) as LineWord[]).filter((each) => words[each].test(plain)));
}

const exact = new Set(
  (
    'total|totals|grand total|grand totals|total general|total général|totaal|eindtotaal|totale|totali|totale generale|totale complessivo|totaux|gesamt|gesamtsumme|gesamtergebnis|gesamtergebnisse|summe|endsumme|insgesamt|zwischensumme|' +
    'totales|totais|total geral|suma|suma total|razem|suma końcowa|łącznie|итого|всего|общий итог|合計|総計|小計|总计|合计|總計|小计|합계|총계|toplam|genel toplam|totalt|i alt|yhteensä|celkem|összesen|ukupno|tổng|tổng cộng|jumlah|total keseluruhan|' +
    'subtotal|sub-total|sub total|sous-total|somme|somma|sum|resultados totales|total results|résultats totaux|risultati totali|resultados totais|totale resultaten|account total|overall total|all campaigns total|report total'
  ).split('|'),
);

const words =
  'total|totals|grand total|subtotal|gesamt|summe|gesamtsumme|zwischensumme|totaux|totales|totais|totale|totaal|razem|suma|итого|合計|小計|总计|合计|總計|합계|toplam|totalt|suma total|somme|sous-total|tổng|jumlah';
const prefixed = new RegExp(`^(${words})\\s*(:|\\s[-–—]\\s)`);
const counted =
  /^(total of|total de|results from|resultados de|resultado de|ergebnisse (aus|von)|résultats (de|pour|sur)|risultati (di|da)|resultaten (van|uit)|total results)\s+\d|^total \(\d+|^\d+\s?件の.*結果/;

/** Whether a cell labels a row of totals. `Total Wine Promo` is a campaign: a word after the total needs a colon or a dash. */
export function isTotalLabel(text: string): boolean {
  const label = text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^[="'*\-–—\s]+|["'*\s]+$/g, '');
  return exact.has(label.replace(/\s*:$/, '')) || prefixed.test(label) || counted.test(label);
}

/** Rows of averages below a table are no rows of it either, where the average is the row's name and not a grade in it. */
const averages = new Set(
  'average|averages|avg|avg.|durchschnitt|mittelwert|promedio|moyenne|média|gemiddelde|średnia|平均'.split('|'),
);

export const isAverageLabel = (text: string): boolean => averages.has(text.trim().toLowerCase().replace(/\s*:$/, ''));

/** A label that only arithmetic can confirm: `Total Search`, `Google Ads Total`. */
export function maybeTotalLabel(text: string): boolean {
  const label = text.normalize('NFKC').trim().toLowerCase();
  return (
    /^(total|gesamt|summe|totale|totaal)\s\S/.test(label) ||
    /\S\s(total|totals|subtotal|gesamt|ergebnis|totaal|totale)$/.test(label)
  );
}

/** Where two letters stand in a table of 26 by 26, whatever their case; -1 for all else. */
function pairAt(text: string, at: number): number {
  const first = (text.charCodeAt(at) | 32) - 97;
  const second = (text.charCodeAt(at + 1) | 32) - 97;
  return first >= 0 && first < 26 && second >= 0 && second < 26 ? first * 26 + second : -1;
}

function tableOf(pairs: readonly number[]): Uint8Array {
  const table = new Uint8Array(26 * 26);
  for (const pair of pairs) if (pair >= 0) table[pair] = 1;
  return table;
}

const starters = [...exact, ...averages, ...words.split('|'), 'resultados', 'ergebnisse', 'risultati', 'resultaten'];
const begins = tableOf(starters.map((word) => pairAt(word, 0)));
const ends = tableOf(['al', 'ls', 'mt', 'is', 'le'].map((end) => pairAt(end, 0)));

/** Whether a cell is worth a closer look: the first and last letters of nearly all texts say that they label no total. */
export function mayLabelTotal(text: string): boolean {
  const start = pairAt(text, 0);
  if (start >= 0 && begins[start] === 1) return true;
  const end = pairAt(text, text.length - 2);
  if (end >= 0 && ends[end] === 1) return true;
  if (start >= 0) return false;
  // Signs and blanks may stand before a label, and letters of other scripts begin one; digits only a count of results.
  const code = text.charCodeAt(0);
  return code < 48 || code > 57 || text.includes('件');
}

import type { HeaderKey } from '../columns/header-key.ts';
import { headerWords } from '../vocabulary/ratio-words.ts';

/**
 * Words of headers in languages that write the day before the month. Words that English has too, such as `data` and `fin`, count
 * in the header of the dates only.
 */
const words = new Set(
  (
    'tag datum jour fecha día dia giorno begindatum einddatum startdatum enddatum dag dato dzień дата день tarih tanggal ngày ' +
    'berichtsbeginn berichtsende berichtsstart début inicio início inizio fine término finalización zeitraum période período periodo periode ' +
    'kampagne kampagnen kampagnenname campagne campaña campanha campagna kampania kampanj kanal canal canale kanaal anzeigengruppe ' +
    'kosten ausgaben ausgegebener betrag coût coûts dépense dépenses montant dépensé gasto gastos importe gastado coste costo custo ' +
    'investimento inversión spesa importo speso uitgaven besteed bedrag koszt umsatz einnahmen erlös ingresos receita ricavi fatturato ' +
    'omzet przychód chiffre klicks clics cliques clic klikken kliknięcia impressionen impresiones impressões impressioni vertoningen ' +
    'monat mois mês mese maand расход кампания'
  ).split(' '),
);
const inDates = new Set(['data', 'del', 'della', 'de', 'di']);

/** Whether the headers are of such a language: that of the dates alone, or else two others. */
export function writesDayFirst(keys: readonly HeaderKey[], column: number): boolean {
  const has = (key: string, more?: ReadonlySet<string>) =>
    headerWords(key).some((word) => words.has(word) || more?.has(word));
  if (has(keys[column]!.key, inDates)) return true;
  return keys.filter(({ key }) => has(key)).length >= 2;
}

import type { Vocabulary } from '../vocabulary.ts';

export const czech: Vocabulary = {
  language: 'Czech',
  headers: {
    orders: 'Objednávky, Počet objednávek',
    conversions: 'Konverze',
    campaign: 'Kampaň, Název kampaně',
    impressions: 'Zobrazení, Imprese',
    clicks: 'Kliknutí, Prokliky',
    revenue: 'Tržby, Tržba, Obrat, Příjmy, Výnosy, Hodnota konverzí',
    cost: 'Náklady, Náklad, Útrata, Cena celkem, Výdaje',
  },
  values: {
    total: 'celkem, součet, celkový součet, mezisoučet',
  },
};

import type { Vocabulary } from '../vocabulary.ts';

export const czech: Vocabulary = {
  language: 'Czech',
  headers: {
    status: 'Stav, Stav objednávky',
    budget: 'Rozpočet',
    currency: 'Měna, Kód měny',
    medium: 'Médium',
    source: 'Zdroj',
    platform: 'Platforma',
    channel: 'Kanál',
    month: 'Měsíc',
    weekEnding: 'Týden do, Konec týdne',
    week: 'Týden',
    day: 'Datum, Den',
    newCustomers: 'Noví zákazníci, Počet nových zákazníků',
    leads: 'Leady, Poptávky, Počet leadů',
    orders: 'Objednávky, Počet objednávek',
    conversions: 'Konverze, Konv.',
    campaign: 'Kampaň, Název kampaně',
    impressions: 'Zobrazení, Imprese',
    clicks: 'Kliknutí, Prokliky',
    revenue: 'Tržby, Tržba, Obrat, Příjmy, Výnosy, Hodnota konverzí, Hodnota konv.',
    cost: 'Náklady, Náklad, Útrata, Výdaje, Utracená částka',
  },
  values: {
    total: 'celkem, součet, celkový součet, mezisoučet',
  },
};

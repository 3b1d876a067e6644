import type { Vocabulary } from '../vocabulary.ts';

export const czech: Vocabulary = {
  language: 'Czech',
  headers: {
    status: 'Stav, Stav objednávky',
    refund: 'Vráceno, Vrácená částka, Vratka, Dobropis, Dobropisy, Refundace',
    weekEnding: 'Týden do, Konec týdne, Týden končící',
    weekBeginning: 'Týden od, Začátek týdne',
    newCustomers: 'Noví zákazníci, Počet nových zákazníků',
    leads: 'Leady, Poptávky, Kontakty, Počet leadů, Nové leady',
    metric: 'Metrika, Ukazatel, KPI',
    actual: 'Skutečnost, Skutečné, Skutečné náklady, Realita, Čerpání, Vyčerpáno',
    budget: 'Rozpočet, Plán, Plánováno, Plánovaný rozpočet, Plánované náklady',
    currency: 'Měna, Kód měny',
    sales: 'Prodeje, Prodej',
    source: 'Zdroj, Zdroj návštěvnosti',
    platform: 'Platforma, Médium',
    channel: 'Kanál, Marketingový kanál',
    month: 'Měsíc, Období',
    week: 'Týden, Kalendářní týden',
    day: 'Datum, Den',
    orders: 'Objednávky, Počet objednávek, Počet objednávek celkem',
    conversions: 'Konverze, Konv., Počet konverzí',
    campaign: 'Kampaň, Název kampaně',
    impressions: 'Zobrazení, Imprese',
    clicks: 'Kliknutí, Prokliky',
    revenue:
      'Tržby, Tržba, Obrat, Příjmy, Výnosy, Hodnota konverzí, Hodnota konverze, Příjem, Výnos, Celkové tržby, Celkový obrat, Hodnota objednávek, Hodnota konv.',
    cost: 'Náklady, Náklad, Útrata, Výdaje, Výdaj, Utraceno, Utracená částka, Celkové náklady, Celková útrata, Náklady na reklamu, Reklamní náklady, Marketingové náklady, Náklady na média, Mediální náklady, Investice, Investice do reklamy',
  },
  values: {
    giftCard: 'dárkový poukaz, dárkové poukazy, dárková karta, dárkový certifikát',
    total: 'celkem, součet, celkový součet, mezisoučet',
  },
};

import type { Vocabulary } from './vocabulary.ts';

export const czech: Vocabulary = {
  language: 'Czech',
  headers: {
    day: 'Datum, Den',
    week: 'Týden, Kalendářní týden',
    month: 'Měsíc, Období',
    channel: 'Kanál, Marketingový kanál',
    platform: 'Platforma, Médium',
    source: 'Zdroj, Zdroj návštěvnosti',
    campaign: 'Kampaň, Název kampaně',
    impressions: 'Zobrazení, Imprese',
    clicks: 'Kliknutí, Prokliky',
    cost: `
      Náklady, Náklad, Útrata, Výdaje, Výdaj, Utraceno, Utracená částka, Celkové náklady, Celková útrata,
      Náklady na reklamu, Reklamní náklady, Marketingové náklady, Náklady na média, Mediální náklady, Investice,
      Investice do reklamy`,
    conversions: 'Konverze, Konv., Počet konverzí',
    revenue: `
      Tržby, Tržba, Obrat, Příjmy, Výnosy, Hodnota konverzí, Hodnota konverze, Příjem, Výnos, Celkové tržby,
      Celkový obrat, Hodnota objednávek, Hodnota konv.`,
    sales: 'Prodeje, Prodej',
    leads: 'Leady, Poptávky, Kontakty, Počet leadů, Nové leady',
    orders: 'Objednávky, Počet objednávek, Počet objednávek celkem',
    newCustomers: 'Noví zákazníci, Počet nových zákazníků',
    currency: 'Měna, Kód měny',
    weekBeginning: 'Týden od, Začátek týdne',
    weekEnding: 'Týden do, Konec týdne, Týden končící',
    metric: 'Metrika, Ukazatel, KPI',
    status: 'Stav, Stav objednávky',
    refund: 'Vráceno, Vrácená částka, Vratka, Dobropis, Dobropisy, Refundace',
    budget: 'Rozpočet, Plán, Plánováno, Plánovaný rozpočet, Plánované náklady',
    actual: 'Skutečnost, Skutečné, Skutečné náklady, Realita, Čerpání, Vyčerpáno',
  },
  roles: {
    orderId: 'ID objednávky, Objednávka, Číslo objednávky',
    orderTotal: 'Částka, Celkem, Cena celkem, Hodnota objednávky, Celková cena, Celková částka',
    refund: 'Vráceno, Vráceno zpět, Vratka, Vrácená částka',
    orderStatus: 'Stav objednávky',
    deal: 'Obchod',
  },
  titles: {
    cost: 'náklady, útrata, výdaje, utraceno',
    revenue: 'tržby, obrat, výnosy',
    variance: 'odchylka, rozdíl',
  },
  ratios: {
    costPerClick: 'cena za proklik, cena za klik, cena za kliknutí',
    average: 'průměr, průměrná, průměrný, prům',
  },
  words: {
    runningTotal: 'kumulativně, kumulativní, kumulované, kumulovaný, narůstající',
  },
  values: {
    giftCard: 'dárkový poukaz, dárkové poukazy, dárková karta, dárkový certifikát',
    total: 'celkem, součet, celkový součet, mezisoučet',
    plan: 'rozpočet, plánováno, plánovaný',
    actual: 'skutečnost, skutečné',
    stateCounts: `
      dokončeno, dokončena, dokončená, vyřízeno, zaplaceno, uhrazeno, odesláno, doručeno, schváleno, potvrzeno,
      vyhráno`,
    statePending: 'čeká na platbu, čeká, nevyřízeno, zpracovává se, vyřizuje se, otevřeno',
    stateLost: 'zrušeno, zrušena, stornováno, selhalo, zamítnuto, neuhrazeno, prohráno',
    stateRefunded: 'vráceno, vrácena',
  },
  months: `
    leden ledna led, únor února úno, březen března bře, duben dubna dub, květen května kvě, červen června čvn,
    červenec července čvc, srpen srpna srp, září zář, říjen října říj, listopad listopadu lis, prosinec prosince pro`,
};

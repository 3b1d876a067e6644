import type { Vocabulary } from './vocabulary.ts';

export const romanian: Vocabulary = {
  language: 'Romanian',
  headers: {
    day: 'Dată, Zi, Ziua',
    week: 'Săptămână, Săptămâna',
    month: 'Lună, Luna',
    channel: 'Canal, Canal de vânzare, Canal de marketing, Canal publicitar',
    campaign: 'Campanie, Campania',
    impressions: 'Afișări, Afişări, Afisari',
    clicks: 'Clicuri, Click-uri',
    cost: `
      Cheltuieli, Cheltuială, Costuri, Suma cheltuită, Cheltuit, Buget cheltuit, Buget consumat, Investiție,
      Investiţie, Cheltuieli publicitate, Cheltuieli de publicitate, Cost, Cost total, Costuri publicitare,
      Cost campanie, Cost media, Suma investită`,
    conversions: 'Conversii',
    revenue: `
      Venituri, Venit, Cifră de afaceri, Încasări, Cifra de afaceri, Valoare vânzări, Valoarea vânzărilor,
      Valoare conversii, Valoarea conversiilor, Valoare comenzi, Venit total, Venituri totale`,
    sales: 'Vânzări',
    orders: 'Comenzi, Număr comenzi, Nr. comenzi, Număr de comenzi, Achiziții, Tranzacții, Nr comenzi',
    newCustomers: 'Clienți noi',
    currency: 'Monedă, Valută',
    budget: 'Buget',
    leads: 'Solicitări, Cereri de ofertă, Lead-uri',
    platform: 'Platformă, Platforma',
    source: 'Sursă, Sursa',
    status: 'Stare, Statut, Stare comandă',
    medium: 'Mediu',
  },
  roles: {
    quantity: 'Cantitate, Buc, Buc., Bucăți',
    unitPrice: 'Preț unitar, Pret unitar, Preț',
    discount: 'Reducere, Discount',
    orderId: 'Nr. comandă, Număr comandă, Comandă, Nr. factură',
    orderTotal: 'Total comandă, Valoare comandă',
    anyStatus: 'Stare, Status',
    orderDate: 'Data comenzii, Data comandă',
    account: 'Denumire cont, Cont',
    debit: 'Debit',
    credit: 'Credit',
  },
  words: {
    cost: 'cheltuieli, cheltuială, costuri, investiție',
    revenue: 'venituri, venit, încasări',
    sold: 'vânzări, vanzari, vânzare',
    orders: 'comenzi',
    number: 'număr, nr, numar',
    plain: 'număr, nr, numar, total, totale, noi',
    value: 'valoare, valoarea',
    one: 'clic, comandă, client, conversie, marfă',
    ratio: `
      mediu, plan, planificat, planificate, buget, bugetat, țintă, tinta, rămas, ramas, rămase, anterior, anterioară,
      trecut, trecută, pondere, tva, livrare, transport, marjă, estimat, reducere`,
  },
  titles: {
    cost: 'cheltuieli, costuri, investiții',
    revenue: 'venituri, încasări',
    sales: 'vânzări',
  },
  values: {
    total: 'total general',
  },
  months: `
    ianuarie ian, februarie feb, martie mar, aprilie apr, mai, iunie iun, iulie iul, august aug, septembrie sept,
    octombrie oct, noiembrie nov, decembrie dec`,
};

import type { Vocabulary } from './vocabulary.ts';

export const romanian: Vocabulary = {
  language: 'Romanian',
  headers: {
    day: 'Dată, Zi, Ziua',
    week: 'Săptămână, Săptămâna',
    month: 'Lună, Luna',
    channel: 'Canal',
    campaign: 'Campanie, Campania',
    impressions: 'Afișări, Afişări, Afisari',
    clicks: 'Clicuri, Click-uri',
    cost: 'Cheltuieli, Cheltuială, Costuri, Suma cheltuită',
    conversions: 'Conversii',
    revenue: 'Venituri, Venit, Cifră de afaceri, Încasări',
    sales: 'Vânzări',
    orders: 'Comenzi',
    newCustomers: 'Clienți noi',
    currency: 'Monedă, Valută',
    budget: 'Buget',
  },
  values: {
    total: 'total general',
  },
  months: `
    ianuarie ian, februarie feb, martie mar, aprilie apr, mai, iunie iun, iulie iul, august aug, septembrie sept,
    octombrie oct, noiembrie nov, decembrie dec`,
};

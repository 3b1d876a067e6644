import type { Vocabulary } from '../vocabulary.ts';

export const nordic: Vocabulary = {
  language: 'Swedish, Danish, Norwegian and Finnish',
  headers: {
    day: 'Dag, Dato, Datum',
    month: 'Månad, Måned',
    year: 'År',
    dayPart: 'Dag',
    campaign: 'Kampanj',
    impressions: 'Visningar',
    clicks: 'Klick, Klik',
    cost: 'Kostnad, Kostnader, Omkostning, Omkostninger, Udgifter, Utgifter',
    revenue: 'Intäkter, Intäkt, Omsättning, Omsætning, Omsetning',
    sales: 'Försäljning',
    orders: 'Beställningar, Ordrer',
    newCustomers: 'Nya kunder, Nye kunder',
    currency: 'Valuta',
  },
  words: {
    cost: 'kostnad',
    revenue: 'intäkter',
  },
  values: {
    total: 'totalt, i alt, yhteensä',
  },
};

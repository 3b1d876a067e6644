import type { Vocabulary } from './vocabulary.ts';

export const icelandic: Vocabulary = {
  language: 'Icelandic',
  headers: {
    day: 'Dagsetning, Dagur',
    week: 'Vika',
    month: 'Mánuður',
    channel: 'Rás, Miðill',
    campaign: 'Herferð',
    impressions: 'Birtingar',
    clicks: 'Smellir',
    cost: 'Kostnaður, Útgjöld, Auglýsingakostnaður',
    conversions: 'Umbreytingar',
    revenue: 'Tekjur, Velta',
    sales: 'Sala',
    orders: 'Pantanir',
    newCustomers: 'Nýir viðskiptavinir',
    currency: 'Gjaldmiðill',
    budget: 'Fjárhagsáætlun',
  },
  values: {
    total: 'samtals, alls',
  },
};

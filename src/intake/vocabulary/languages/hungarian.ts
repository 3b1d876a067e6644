import type { Vocabulary } from '../vocabulary.ts';

export const hungarian: Vocabulary = {
  language: 'Hungarian',
  headers: {
    orders: 'Rendelések, Megrendelések',
    conversions: 'Konverziók, Konverzió',
    campaign: 'Kampány, Kampány neve',
    impressions: 'Megjelenés, Megjelenések',
    clicks: 'Kattintás, Kattintások',
    revenue: 'Bevétel, Bevételek, Árbevétel, Forgalom',
    cost: 'Költség, Költségek, Kiadás, Kiadások, Elköltött összeg',
  },
  values: {
    giftCard: 'ajándékkártya, ajándékutalvány',
    total: 'összesen',
  },
};

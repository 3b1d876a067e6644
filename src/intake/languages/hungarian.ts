import type { Vocabulary } from './vocabulary.ts';

export const hungarian: Vocabulary = {
  language: 'Hungarian',
  headers: {
    campaign: 'Kampány, Kampány neve',
    impressions: 'Megjelenés, Megjelenések',
    clicks: 'Kattintás, Kattintások',
    cost: 'Költség, Költségek, Kiadás, Kiadások, Elköltött összeg',
    conversions: 'Konverziók, Konverzió',
    revenue: 'Bevétel, Bevételek, Árbevétel, Forgalom',
    orders: 'Rendelések, Megrendelések',
  },
  roles: {
    orderId: 'Rendelés, Rendelésszám',
    orderTotal: 'Összeg, Végösszeg',
    refund: 'Visszatérítés',
    orderStatus: 'Rendelés állapota',
    deal: 'Üzlet',
  },
  values: {
    giftCard: 'ajándékkártya, ajándékutalvány',
    total: 'összesen',
  },
  months: `
    január jan, február feb, március márc, április ápr, május máj, június jún, július júl, augusztus aug,
    szeptember szept, október okt, november nov, december dec`,
};

import type { Vocabulary } from './vocabulary.ts';

export const croatian: Vocabulary = {
  language: 'Croatian',
  headers: {
    clicks: 'Klikovi',
    cost: 'Trošak, Troškovi, Potrošnja, Potrošeno',
    revenue: 'Prihod, Prihodi, Promet',
  },
  roles: {
    orderId: 'Narudžba, Broj narudžbe',
    orderTotal: 'Iznos, Ukupno',
    refund: 'Povrat',
  },
  values: {
    total: 'ukupno',
  },
};

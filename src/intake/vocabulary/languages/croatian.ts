import type { Vocabulary } from '../vocabulary.ts';

export const croatian: Vocabulary = {
  language: 'Croatian',
  headers: {
    clicks: 'Klikovi',
    revenue: 'Prihod, Prihodi, Promet',
    cost: 'Trošak, Troškovi, Potrošnja, Potrošeno',
  },
  values: {
    total: 'ukupno',
  },
};

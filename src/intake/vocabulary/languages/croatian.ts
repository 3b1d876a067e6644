import type { Vocabulary } from '../vocabulary.ts';

export const croatian: Vocabulary = {
  language: 'Croatian',
  values: {
    total: 'ukupno',
  },
};

import type { Vocabulary } from '../vocabulary.ts';

export const czech: Vocabulary = {
  language: 'Czech',
  values: {
    total: 'celkem, součet, celkový součet, mezisoučet',
  },
};

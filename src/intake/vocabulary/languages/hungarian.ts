import type { Vocabulary } from '../vocabulary.ts';

export const hungarian: Vocabulary = {
  language: 'Hungarian',
  values: {
    total: 'összesen',
  },
};

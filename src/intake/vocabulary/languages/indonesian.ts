import type { Vocabulary } from '../vocabulary.ts';

export const indonesian: Vocabulary = {
  language: 'Indonesian',
  headers: {
    day: 'Tanggal',
    month: 'Periode',
    cost: 'Biaya',
    conversions: 'Konversi',
    revenue: 'Pendapatan',
    sales: 'Penjualan',
    currency: 'Mata uang',
  },
  values: {
    total: 'jumlah, total keseluruhan',
  },
};

import type { Vocabulary } from '../vocabulary.ts';

export const indonesian: Vocabulary = {
  language: 'Indonesian',
  headers: {
    day: 'Tanggal',
    month: 'Periode',
    cost: 'Biaya, Pengeluaran, Jumlah yang dibelanjakan, Biaya iklan',
    conversions: 'Konversi',
    revenue: 'Pendapatan, Omzet, Penjualan kotor',
    sales: 'Penjualan',
    currency: 'Mata uang',
  },
  values: {
    total: 'jumlah, total keseluruhan',
  },
};

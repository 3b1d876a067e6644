import type { Vocabulary } from './vocabulary.ts';

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
  roles: {
    orderId: 'Pesanan, ID pesanan',
    orderTotal: 'Jumlah',
    refund: 'Pengembalian',
  },
  titles: {
    revenue: 'hasilat',
  },
  values: {
    total: 'jumlah, total keseluruhan',
  },
  months: `
    januari jan, februari feb, maret mar, april apr, mei, juni jun, juli jul, agustus agu agt, september sep,
    oktober okt, november nov nop, desember des`,
};

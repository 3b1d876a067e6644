import type { Vocabulary } from './vocabulary.ts';

export const indonesian: Vocabulary = {
  language: 'Indonesian',
  headers: {
    day: 'Tanggal',
    month: 'Periode',
    cost: `
      Biaya, Pengeluaran, Jumlah yang dibelanjakan, Biaya iklan, Total biaya, Belanja iklan, Anggaran terpakai,
      Belanja, Pengeluaran iklan, Kos iklan, Perbelanjaan, Perbelanjaan iklan, Jumlah dibelanjakan`,
    conversions: 'Konversi',
    revenue: `
      Pendapatan, Omzet, Penjualan kotor, Omset, Nilai penjualan, Nilai konversi, Total pendapatan, Pendapatan bersih,
      Hasil penjualan, Hasil jualan, Nilai pesanan, Nilai pembelian`,
    sales: 'Penjualan, Jualan',
    currency: 'Mata uang',
    orders: 'Jumlah pesanan, Total pesanan, Jumlah order, Pembelian, Bilangan pesanan, Jumlah pembelian',
    leads: 'Prospek, Jumlah leads, Jumlah prospek',
    impressions: 'Impresi, Tayangan, Jumlah tayangan',
    clicks: 'Jumlah klik',
    channel: 'Saluran, Kanal, Saluran pemasaran, Kanal penjualan',
    platform: 'Platform iklan',
  },
  roles: {
    orderId: 'Pesanan, ID pesanan',
    orderTotal: 'Jumlah',
    refund: 'Pengembalian',
  },
  words: {
    cost: 'biaya, pengeluaran',
    revenue: 'pendapatan, omzet, omset',
    sold: 'penjualan, jualan',
    number: 'jumlah, bilangan',
    plain: 'jumlah, bilangan, total',
    value: 'nilai',
    ratio: `
      target, sisa, rata, rata-rata, lalu, anggaran, kirim, pengiriman, ongkir, rencana, perkiraan, diskon, pajak,
      pokok`,
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

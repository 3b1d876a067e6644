import type { Vocabulary } from '../vocabulary.ts';

export const turkish: Vocabulary = {
  language: 'Turkish',
  headers: {
    day: 'Tarih',
    month: 'Ay',
    campaign: 'Kampanya',
    impressions: 'Gösterim',
    clicks: 'Tıklamalar',
    cost: 'Maliyet, Harcama',
    revenue: 'Gelir, Ciro',
  },
  values: {
    total: 'toplam, genel toplam',
  },
};

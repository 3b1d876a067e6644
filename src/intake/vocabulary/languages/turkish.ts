import type { Vocabulary } from '../vocabulary.ts';

export const turkish: Vocabulary = {
  language: 'Turkish',
  headers: {
    day: 'Tarih',
    month: 'Ay',
    campaign: 'Kampanya',
    impressions: 'Gösterim',
    clicks: 'Tıklamalar',
    cost: 'Maliyet, Harcama, Reklam harcaması, Harcanan tutar, Toplam harcama, Maliyetler, Gider',
    revenue: 'Gelir, Ciro, Dönüşüm değeri, Hasılat, Satış tutarı, Toplam gelir',
    status: 'Durum, Sipariş durumu',
    refund: 'İade, İadeler, İade tutarı',
    tax: 'KDV, Vergi',
    shipping: 'Kargo, Kargo ücreti',
    discount: 'İndirim',
    quantity: 'Adet, Miktar',
    unitPrice: 'Birim fiyat, Fiyat',
    commission: 'Komisyon',
    budget: 'Bütçe',
  },
  values: {
    total: 'toplam, genel toplam',
    stateCounts: 'tamamlandı, ödendi, onaylandı, teslim edildi, kargolandı, kazanıldı',
    statePending: 'beklemede, bekliyor, hazırlanıyor, işleniyor, açık',
    stateLost: 'iptal, iptal edildi, başarısız, reddedildi, kaybedildi',
    stateRefunded: 'iade edildi, iade',
    statePartlyRefunded: 'kısmen iade edildi, kısmi iade',
    customerNew: 'yeni müşteri',
    customerReturning: 'mevcut müşteri',
  },
};

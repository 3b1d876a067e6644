import type { Vocabulary } from './vocabulary.ts';

export const croatian: Vocabulary = {
  language: 'Croatian',
  headers: {
    clicks: 'Klikovi, Kliki, Broj klikova',
    cost: `
      Trošak, Troškovi, Potrošnja, Potrošeno, Potrošeni iznos, Ulaganje, Investicija, Strošek, Stroški, Poraba,
      Porabljeno, Rashod, Rashodi, Ukupni trošak, Trošak oglašavanja, Troškovi oglašavanja`,
    revenue: `
      Prihod, Prihodi, Promet, Prihodki, Prihodek, Vrijednost konverzija, Vrijednost prodaje, Vrednost prodaje,
      Iznos prodaje, Ukupni prihod, Neto prihod`,
    sales: 'Prodaja',
    orders: 'Narudžbe, Narudžbine, Broj narudžbi, Kupnje, Broj kupnji, Naročila, Število naročil, Porudžbine',
    leads: 'Upiti, Broj upita',
    impressions: 'Prikazi, Prikazivanja, Impresije',
    conversions: 'Konverzije',
    channel: 'Kanal oglašavanja, Prodajni kanal, Kanal prodaje',
  },
  roles: {
    orderId: 'Narudžba, Broj narudžbe',
    orderTotal: 'Iznos, Ukupno',
    refund: 'Povrat',
  },
  words: {
    cost: 'trošak, troškovi, stroški, potrošnja',
    revenue: 'prihod, prihodi, prihodki',
    sold: 'prodaja, prodaje',
    number: 'broj, število',
    plain: 'broj, število, ukupno, ukupni',
    value: 'vrijednost, vrednost, iznos',
    ratio: `
      plan, planirani, planirano, budžet, proračun, cilj, preostali, preostalo, prošle, prošli, prethodni, prosječna,
      prosječni, prosječno, udio, pdv, dostava, dostave, očekivani, popust, marža`,
    one: 'kliku, narudžbi, robe',
  },
  titles: {
    cost: 'troškovi, trošak, potrošnja',
    revenue: 'prihodi, prihod',
    sales: 'prodaja',
  },
  values: {
    total: 'ukupno',
  },
};

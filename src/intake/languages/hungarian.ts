import type { Vocabulary } from './vocabulary.ts';

export const hungarian: Vocabulary = {
  language: 'Hungarian',
  headers: {
    campaign: 'Kampány, Kampány neve',
    impressions: 'Megjelenés, Megjelenések, Impresszió, Impressziók',
    clicks: 'Kattintás, Kattintások, Kattintások száma',
    cost: `
      Költség, Költségek, Kiadás, Kiadások, Elköltött összeg, Költés, Hirdetési költség, Hirdetési költés,
      Reklámköltség, Reklámköltés, Médiaköltés, Médiaköltség, Ráfordítás, Összes költség, Kampányköltség,
      Marketingköltség, Elköltött`,
    conversions: 'Konverziók, Konverzió',
    revenue: `
      Bevétel, Bevételek, Árbevétel, Forgalom, Nettó árbevétel, Bruttó árbevétel, Nettó forgalom, Bruttó forgalom,
      Bruttó bevétel, Nettó bevétel, Összes bevétel, Konverziós érték, Rendelési érték, Konverzióérték`,
    orders: `
      Rendelések, Megrendelések, Rendelések száma, Megrendelés, Megrendelések száma, Vásárlások, Vásárlások száma,
      Rendelés`,
    sales: 'Eladás, Eladások, Értékesítés',
    leads: 'Érdeklődők, Érdeklődések, Ajánlatkérések',
    channel: 'Csatorna, Értékesítési csatorna, Hirdetési csatorna, Marketing csatorna',
    source: 'Forrás',
  },
  roles: {
    orderId: 'Rendelés, Rendelésszám',
    orderTotal: 'Összeg, Végösszeg',
    refund: 'Visszatérítés',
    orderStatus: 'Rendelés állapota',
    deal: 'Üzlet',
    quantity: 'Mennyiség, Darab, Db',
    unitPrice: 'Egységár, Ár',
    discount: 'Kedvezmény, Engedmény',
  },
  words: {
    cost: 'költség, költés',
    revenue: 'bevétel, árbevétel',
    number: 'száma, darab, db',
    plain: 'száma, darab, db, összes, új',
    value: 'érték, értéke, összeg',
    ratio: `
      átlagos, átlag, átl, tervezett, terv, keret, maradék, előző, tavalyi, cél, várható, szállítási, áfa, arány,
      aránya, kedvezmény, egység, egységár, költségkeret, kattintásonkénti`,
    advertising: 'reklám, média, marketing, hirdetési, kampány, online, nettó, bruttó',
  },
  titles: {
    cost: 'költségek, költség, költés, kiadások',
    revenue: 'bevétel, árbevétel',
  },
  values: {
    giftCard: 'ajándékkártya, ajándékutalvány',
    total: 'összesen',
  },
  months: `
    január jan, február feb, március márc, április ápr, május máj, június jún, július júl, augusztus aug,
    szeptember szept, október okt, november nov, december dec`,
};

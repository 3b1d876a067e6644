import type { Small } from './kind.ts';

export const phrasesOfHeaders: readonly Small[] = [
  {
    title: 'net sales beside what was invested, in Spanish',
    text: `
Semana del;Medio;Inversión;Venta neta;Pedidos
04-08-2025;Google;€ 100,50;€ 900,10;9
11-08-2025;Meta;€ 50,20;€ 210,00;3`,
    is: { cost: 150.7, revenue: 1110.1, orders: 12 },
    currency: 'EUR',
  },
  {
    title: 'scales in the headers, in French',
    text: `
Mois;Canal;Invest. média (k€);CA net (M€)
01/2025;TV;120,5;1,2
02/2025;TV;80,0;0,9`,
    is: { cost: 200500, revenue: 2100000 },
    currency: 'EUR',
    tells: ['whole-units'],
  },
  {
    title: 'words of Kuwait, and its three decimals beside thousands',
    text: `
التاريخ,المنصة,المصروف (د.ك),إجمالي المبيعات (د.ك),عدد الطلبات
05/01/2025,سناب شات,338.866,"1,333.819",81
15/01/2025,جوجل,869.405,649.163,22`,
    is: { cost: 1208.271, revenue: 1982.982, orders: 103 },
    currency: 'KWD',
  },
  {
    title: 'two kinds of sales are a question',
    text: `
Mes;Canal;Gasto (€);Ventas tienda (€);Ventas web (€)
01/2025;Google;100,50;200,00;900,10
02/2025;Google;120,50;300,00;800,10`,
    is: { cost: 221 },
    currency: 'EUR',
    asks: ['ambiguous-column', 'cost-without-revenue'],
  },
  {
    title: 'what is planned is no spend, though it is the only word for one',
    text: `
Mes;Canal;Inversión planificada (€);Ventas netas (€)
01/2025;Google;100,50;900,10
02/2025;Google;120,50;800,10`,
    is: { revenue: 1700.2 },
    currency: 'EUR',
    asks: ['no-cost'],
  },
  {
    title: 'sales of last year and a goal beside those of this one',
    text: `
Monat;Kanal;Kosten (€);Umsatz netto (€);Umsatz Vorjahr (€);Umsatzziel (€)
01/2025;Google;100,50;900,10;800,00;950,00
02/2025;Google;120,50;800,10;700,00;850,00`,
    is: { cost: 221, revenue: 1700.2 },
    currency: 'EUR',
  },
  {
    title: 'things sold beside their money are orders',
    text: `
Levier;Mois;Dépensé (€);Ventes;CA (€)
Google;01/2025;100,50;12;900,10
Meta;01/2025;50,20;3;210,00`,
    is: { cost: 150.7, revenue: 1110.1, orders: 15 },
    currency: 'EUR',
  },
  {
    title: 'alone they may be either',
    text: `
Levier;Mois;Dépensé (€);Ventes
Google;01/2025;100,50;12
Meta;01/2025;50,20;3`,
    is: { cost: 150.7 },
    currency: 'EUR',
    asks: ['ambiguous-column', 'cost-without-revenue'],
  },
  {
    title: 'purchases of customers are no overhead, in Italian',
    text: `
Piattaforma;Mese;Speso;Ricavi attribuiti;Acquisti
Google Ads;01/2025;100,50 €;900,10 €;12
Meta Ads;02/2025;50,20 €;210,00 €;3`,
    is: { cost: 150.7, revenue: 1110.1, orders: 15 },
    currency: 'EUR',
  },
  {
    title: 'numbers of orders are counted, and not added up',
    text: `
Nr zamówienia;Data;Źródło;Wartość zamówienia (PLN)
1201;2025-06-02;Google;692,63
1202;2025-06-03;Meta;97,95`,
    is: { revenue: 790.58, orders: 2 },
    currency: 'PLN',
    asks: ['no-cost'],
  },
  {
    title: 'thousands and millions behind the amounts, in Brazil',
    text: `
Mês;Canal;Verba utilizada;Receita
abr/25;Google Ads;R$ 834,3 mil;R$ 1,54 mi
abr/25;Meta;R$ 931;R$ 4,5 mil`,
    is: { cost: 835231, revenue: 1544500 },
    currency: 'BRL',
  },
  {
    title: 'what influencers are paid',
    text: `
Influencer;Kanaal;Geplaatst op;Vergoeding;Omzet via code
@eva;Instagram;04-04-2025;€ 350,50;€ 3.528,67
@tom;TikTok;27-04-2025;€ 750,00;€ 631,96`,
    is: { cost: 1100.5, revenue: 4160.63 },
    currency: 'EUR',
  },
  {
    title: 'fees of payments are no advertising',
    text: `
id,Created,Amount,Fee,Currency,Status
ch_1,2024-03-02,120.00,3.20,usd,Paid
ch_2,2024-03-09,80.00,2.10,usd,Paid`,
    is: { revenue: 200, orders: 2 },
    currency: 'USD',
    asks: ['no-cost'],
  },
];

import type { Small } from './kind.ts';

export const metricARow: readonly Small[] = [
  {
    title: 'date, channel, metric and value',
    text: `
Date,Channel,Metric,Value
2024-03-01,Search,Spend (EUR),120.50
2024-03-01,Search,Clicks,310
2024-03-01,Search,Revenue (EUR),480.00
2024-03-01,Social,Spend (EUR),80.25
2024-03-01,Social,Clicks,205
2024-03-01,Social,Revenue (EUR),210.00
2024-04-01,Search,Spend (EUR),99.75
2024-04-01,Search,Clicks,280
2024-04-01,Search,Revenue (EUR),455.50`,
    is: { cost: 300.5, clicks: 795, revenue: 1_145.5 },
    currency: 'EUR',
    byChannel: {
      Search: { cost: 220.25, clicks: 590, revenue: 935.5 },
      Social: { cost: 80.25, clicks: 205, revenue: 210 },
    },
    byMonth: {
      '2024-03': { cost: 200.75, clicks: 515, revenue: 690 },
      '2024-04': { cost: 99.75, clicks: 280, revenue: 455.5 },
    },
  },
  {
    title: 'Kennzahl and Wert, with rates among them and a currency in a column',
    text: `
Monat;Plattform;Kennzahl;Wert;Währung
01/2024;Google Ads;Kosten;1.200,00;CHF
01/2024;Google Ads;Umsatz;5.310,50;CHF
01/2024;Google Ads;CTR;2,31;
01/2024;Bing;Kosten;310,40;CHF
01/2024;Bing;Umsatz;720,00;CHF
02/2024;Google Ads;Kosten;1.150,20;CHF
02/2024;Google Ads;Umsatz;4.998,00;CHF
02/2024;Google Ads;CTR;2,27;`,
    is: { cost: 2_660.6, revenue: 11_028.5 },
    currency: 'CHF',
    byMonth: { '2024-01': { cost: 1_510.4, revenue: 6_030.5 }, '2024-02': { cost: 1_150.2, revenue: 4_998 } },
  },
  {
    title: 'what melting a data frame leaves',
    text: `
variable,value,date,source
cost_usd,40.5,2024-05-01,reddit
conversions,3,2024-05-01,reddit
revenue_usd,75,2024-05-01,reddit
cost_usd,61.25,2024-05-02,quora
conversions,5,2024-05-02,quora
revenue_usd,130.5,2024-05-02,quora`,
    is: { cost: 101.75, conversions: 8, revenue: 205.5 },
    currency: 'USD',
    byChannel: {
      reddit: { cost: 40.5, conversions: 3, revenue: 75 },
      quora: { cost: 61.25, conversions: 5, revenue: 130.5 },
    },
  },
  {
    title: 'in Spanish, the metric under a header that says nothing, and a budget among them',
    text: `
Fecha;Canal;Concepto;Importe (EUR)
15/06/2024;Radio;Gasto;500,00
15/06/2024;Radio;Presupuesto;550,00
15/06/2024;Radio;Ingresos;1.900,00
20/07/2024;Cine;Gasto;700,50
20/07/2024;Cine;Presupuesto;650,00
20/07/2024;Cine;Ingresos;1.100,00`,
    is: { cost: 1_200.5, revenue: 3_000 },
    plan: 1_200,
    currency: 'EUR',
    byChannel: { Radio: { cost: 500, revenue: 1_900 }, Cine: { cost: 700.5, revenue: 1_100 } },
  },
  {
    title: 'what was reached beside what was planned',
    text: `
Date,Metric,Actual,Target
2024-01-01,Spend (EUR),10,12
2024-01-01,Clicks,4,5
2024-01-02,Spend (EUR),20,22
2024-01-02,Clicks,5,5`,
    is: { cost: 30, clicks: 9 },
    plan: 34,
    currency: 'EUR',
    asks: ['cost-without-revenue'],
  },
  {
    title: 'totals of each metric',
    text: `
Month,Channel,Metric,Value
2024-05,Search,Spend (EUR),10
2024-05,Print,Spend (EUR),20
2024-05,Total,Spend (EUR),30
2024-05,Search,Revenue (EUR),40
2024-05,Print,Revenue (EUR),50
2024-05,Total,Revenue (EUR),90`,
    is: { cost: 30, revenue: 90 },
    currency: 'EUR',
    byChannel: { Search: { cost: 10, revenue: 40 }, Print: { cost: 20, revenue: 50 } },
  },
];

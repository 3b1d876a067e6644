import type { Small } from './kind.ts';

/** What has come together up to a month holds the months before it, and is added by nobody. */
export const runningTotals: readonly Small[] = [
  {
    title: 'in German, and no other cost beside it',
    text: `
Monat;Kanal;Kosten kumuliert (EUR);Umsatz (EUR)
Jan 2024;Suche;1.100,50;4.800,00
Feb 2024;Suche;2.310,75;5.150,00
Jan 2024;Radio;400,00;900,00
Feb 2024;Radio;815,00;1.020,00`,
    is: { revenue: 11_870 },
    currency: 'EUR',
    asks: ['money-left-out', 'no-cost'],
  },
  {
    title: 'in French, beside what each month cost',
    text: `
Mois;Canal;Dépenses (EUR);Dépenses cumulées (EUR);CA (EUR)
01/2024;Google;1100,50;1100,50;4800,00
02/2024;Google;1210,25;2310,75;5150,00
03/2024;Google;990,00;3300,75;4410,00`,
    is: { cost: 3_300.75, revenue: 14_360 },
    currency: 'EUR',
  },
  {
    title: 'in Spanish',
    text: `
Mes;Canal;Gasto acumulado (EUR);Ingresos (EUR)
enero 2024;Buscador;820,10;3100,00
febrero 2024;Buscador;1705,40;3350,50`,
    is: { revenue: 6_450.5 },
    currency: 'EUR',
    asks: ['money-left-out', 'no-cost'],
  },
  {
    title: 'in Swedish',
    text: `
Månad;Kanal;Kostnad ackumulerad (SEK);Intäkt (SEK)
2024-01;Sök;12500,50;48000
2024-02;Sök;26100,25;51200`,
    is: { revenue: 99_200 },
    currency: 'SEK',
    asks: ['money-left-out', 'no-cost'],
  },
  {
    title: 'up to each day, under a header that says so and is a word for cost',
    text: `
Day,Source,Spend to date,Orders
2025-02-01,Bing,40.25,3
2025-02-02,Bing,83.00,4
2025-02-03,Bing,121.75,2`,
    is: { cost: 245, orders: 9 },
    asks: ['running-total', 'currency-unclear', 'cost-without-revenue'],
  },
  {
    title: 'up to now, a campaign a row',
    text: `
Campaign,Start,Spend to date (EUR),Revenue (EUR)
A,2025-02-01,40.25,300
B,2025-02-05,83.00,500`,
    is: { cost: 123.25, revenue: 800 },
    currency: 'EUR',
  },
];

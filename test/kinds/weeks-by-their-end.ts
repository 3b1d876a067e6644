import type { Small } from './kind.ts';

export const weeksByTheirEnd: readonly Small[] = [
  {
    title: 'Week ending',
    text: `
Week ending,Channel,Spend (USD),Revenue (USD)
2024-06-02,Search,140,600
2024-07-07,Search,70,350`,
    is: { cost: 210, revenue: 950 },
    currency: 'USD',
    byMonth: {
      '2024-05': { cost: 100, revenue: (600 / 7) * 5 },
      '2024-06': { cost: 40, revenue: (600 / 7) * 2 },
      '2024-07': { cost: 70, revenue: 350 },
    },
  },
  {
    title: 'W/E',
    text: `
W/E,Medium,Cost (GBP),Sales (GBP)
05/05/2024,Press,210.00,700.00
12/05/2024,Press,140.00,560.00
19/05/2024,Press,175.00,630.00`,
    is: { cost: 525, revenue: 1_890 },
    currency: 'GBP',
    byMonth: { '2024-04': { cost: 60, revenue: 200 }, '2024-05': { cost: 465, revenue: 1_690 } },
  },
  {
    title: 'Woche bis',
    text: `
Woche bis;Kanal;Kosten (EUR);Umsatz (EUR)
03.03.2024;Zeitung;70,00;210,00
10.03.2024;Zeitung;77,00;280,00
17.03.2024;Zeitung;84,00;245,00`,
    is: { cost: 231, revenue: 735 },
    currency: 'EUR',
    byMonth: { '2024-02': { cost: 40, revenue: 120 }, '2024-03': { cost: 191, revenue: 615 } },
  },
  {
    title: 'Semaine se terminant le',
    text: `
Semaine se terminant le;Canal;Dépenses (EUR);Ventes (EUR)
02/06/2024;Radio;350;700
09/06/2024;Radio;350;770
16/06/2024;Radio;420;840`,
    is: { cost: 1_120, revenue: 2_310 },
    currency: 'EUR',
    byMonth: { '2024-05': { cost: 250, revenue: 500 }, '2024-06': { cost: 870, revenue: 1_810 } },
  },
  {
    title: 'Week commencing begins there',
    text: `
Week commencing,Channel,Spend (USD),Revenue (USD)
2024-04-29,Search,70,210
2024-05-06,Search,77,231
2024-05-13,Search,84,224`,
    is: { cost: 231, revenue: 665 },
    currency: 'USD',
    byMonth: { '2024-04': { cost: 20, revenue: 60 }, '2024-05': { cost: 211, revenue: 605 } },
  },
  {
    title: 'a month by its last day',
    text: `
Fin de période;Canal;Dépenses (EUR);CA (EUR)
31/01/2025;SEA;1200,50;5400,00
28/02/2025;SEA;1100,00;5100,00
28/02/2025;Social;400,00;900,00`,
    is: { cost: 2_700.5, revenue: 11_400 },
    currency: 'EUR',
    byMonth: { '2025-01': { cost: 1_200.5, revenue: 5_400 }, '2025-02': { cost: 1_500, revenue: 6_000 } },
    tells: ['range-rows'],
  },
  {
    title: 'a period that ends each Sunday',
    text: `
Reporting period end,Channel,Cost (USD),Revenue (USD)
2025-03-02,Search,70,350
2025-03-09,Search,77,380`,
    is: { cost: 147, revenue: 730 },
    byMonth: { '2025-02': { cost: 50, revenue: 250 }, '2025-03': { cost: 97, revenue: 480 } },
    tells: ['range-rows'],
  },
  {
    title: 'campaigns of which nothing but the end is known have no month',
    text: `
Campaign,Campaign end date,Cost (USD),Revenue (USD)
A,2025-03-31,70,350
B,2025-04-30,77,380`,
    is: { cost: 147, revenue: 730 },
    asks: ['no-date'],
  },
  {
    title: 'quarters by their last days',
    text: `
Period ended,Channel,Cost (USD),Revenue (USD)
2024-12-31,Search,92,350
2025-03-31,Search,90,380`,
    is: { cost: 182, revenue: 730 },
    byMonth: {
      '2024-10': { cost: 31, revenue: (350 * 31) / 92 },
      '2024-11': { cost: 30, revenue: (350 * 30) / 92 },
      '2024-12': { cost: 31, revenue: (350 * 31) / 92 },
      '2025-01': { cost: 31, revenue: (380 * 31) / 90 },
      '2025-02': { cost: 28, revenue: (380 * 28) / 90 },
      '2025-03': { cost: 31, revenue: (380 * 31) / 90 },
    },
    tells: ['range-rows'],
  },
];

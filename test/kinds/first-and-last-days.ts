import type { Small } from './kind.ts';

export const firstAndLastDays: readonly Small[] = [
  {
    title: 'Du and Au',
    text: `
Du;Au;Campagne;Dépenses (EUR);Ventes (EUR)
01/03/2025;31/03/2025;Printemps;930,00;2 790,00
01/04/2025;15/05/2025;Jardin;1 350,00;4 050,00`,
    is: { cost: 2280, revenue: 6840 },
    byMonth: {
      '2025-03': { cost: 930, revenue: 2790 },
      '2025-04': { cost: 900, revenue: 2700 },
      '2025-05': { cost: 450, revenue: 1350 },
    },
  },
  {
    title: 'weeks, whatever their columns are called',
    text: `
Alku;Loppu;Kanava;Kulut (EUR);Myynti (EUR)
31.3.2025;6.4.2025;Google;70,00;210,00
7.4.2025;13.4.2025;Google;77,00;280,00
7.4.2025;13.4.2025;Meta;35,00;70,00`,
    is: { cost: 182, revenue: 560 },
    byMonth: { '2025-03': { cost: 10, revenue: 30 }, '2025-04': { cost: 172, revenue: 530 } },
  },
  {
    title: 'a first day that is named beside a last day that is not',
    text: `
Fecha de inicio,Día de finalización,Campaña,Inversión (EUR),Ventas (EUR)
2025-03-01,2025-04-30,Auto,610.00,3050.00
2025-03-16,2025-04-15,Manual,310.00,620.00`,
    is: { cost: 920, revenue: 3670 },
    byMonth: { '2025-03': { cost: 470, revenue: 1870 }, '2025-04': { cost: 450, revenue: 1800 } },
  },
  {
    title: 'a day when it has to be paid ends nothing',
    text: `
Date,Due date,Channel,Spend (GBP),Revenue (GBP)
2025-03-01,2025-04-30,Search,100,300
2025-04-01,2025-05-31,Search,110,320`,
    is: { cost: 210, revenue: 620 },
    byMonth: { '2025-03': { cost: 100, revenue: 300 }, '2025-04': { cost: 110, revenue: 320 } },
  },
  {
    title: 'a pair of headers, with days of any length',
    text: `
Campagne;Startdatum campagne;Einddatum campagne;Besteed (EUR);Omzet (EUR)
Lente;01-03-2025;31-03-2025;310,00;930,00
Zomer;16-05-2025;15-07-2025;610,00;1.830,00`,
    is: { cost: 920, revenue: 2760 },
    byMonth: {
      '2025-03': { cost: 310, revenue: 930 },
      '2025-05': { cost: 160, revenue: 480 },
      '2025-06': { cost: 300, revenue: 900 },
      '2025-07': { cost: 150, revenue: 450 },
    },
  },
  {
    title: 'numbers of sales that rise by one a day are no last days',
    text: `
Date,Transaction ID,Item,Quantity,Unit price [CHF],Line total [CHF]
2023/09/25,72934,Shirt,1,42.31,42.31
2023/09/26,72935,Bag,2,62.90,125.80
2023/09/27,72936,Bag,1,12.26,12.26
2023/10/01,72940,Shoe,1,90.00,90.00`,
    is: { revenue: 270.37, orders: 4 },
    byMonth: { '2023-09': { revenue: 180.37, orders: 3 }, '2023-10': { revenue: 90, orders: 1 } },
    currency: 'CHF',
    asks: ['no-cost'],
  },
];

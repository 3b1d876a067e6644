import type { Small } from './kind.ts';

export const datesUnderUnknownHeaders: readonly Small[] = [
  {
    title: 'a mailing tool',
    text: `
Message,Audience,Went out,Weekday,Recipients,Opens,Link clicks,Placed orders,Revenue (USD)
Hello spring,All,2024-03-04 09:00:00,Monday,8000,2500,310,44,"2,910.50"
Last call,VIP,2024-04-02 18:30:00,Tuesday,1200,640,150,21,"1,405.00"`,
    is: { clicks: 460, orders: 65, revenue: 4_315.5 },
    currency: 'USD',
    byMonth: {
      '2024-03': { clicks: 310, orders: 44, revenue: 2_910.5 },
      '2024-04': { clicks: 150, orders: 21, revenue: 1_405 },
    },
    asks: ['no-cost'],
  },
  {
    title: 'Versandzeitpunkt',
    text: `
Mailing;Liste;Versandzeitpunkt;Empfänger;Klicks;Bestellungen;Umsatz (EUR)
Frühling;Alle;12.03.2024 09:00;5.000;220;31;2.140,00
Ostern;Stammkunden;28.03.2024 17:15;900;130;18;1.010,50
April;Alle;03.04.2024 08:00;5.100;190;22;1.499,00`,
    is: { clicks: 540, orders: 71, revenue: 4_649.5 },
    currency: 'EUR',
    byMonth: {
      '2024-03': { clicks: 350, orders: 49, revenue: 3_150.5 },
      '2024-04': { clicks: 190, orders: 22, revenue: 1_499 },
    },
    asks: ['no-cost'],
  },
  {
    title: 'stamps of a data warehouse',
    text: `
src,loaded,ts_utc,cost_usd,revenue_usd
email,true,2024-10-30T22:15:00Z,40.5,310
search,true,2024-10-31T01:00:00Z,210.25,880
search,true,2024-11-01T03:30:00Z,199.75,790`,
    is: { cost: 450.5, revenue: 1_980 },
    currency: 'USD',
    byMonth: { '2024-10': { cost: 250.75, revenue: 1_190 }, '2024-11': { cost: 199.75, revenue: 790 } },
  },
  {
    title: 'days in Spanish words',
    text: `
Pieza;Emitido;Coste (EUR);Ventas (EUR)
Cuña radio;3 mar 2024;450;1200
Cuña radio;28 mar 2024;450;980
Cuña radio;2 abr 2024;500;1310`,
    is: { cost: 1_400, revenue: 3_490 },
    currency: 'EUR',
    byMonth: { '2024-03': { cost: 900, revenue: 2_180 }, '2024-04': { cost: 500, revenue: 1_310 } },
  },
  {
    title: 'Buddhist years',
    text: `
Channel,ออกอากาศ,Cost (THB),Sales (THB)
วิทยุ,15/03/2567,12000,30000
ป้าย,28/03/2567,8000,9500
วิทยุ,04/04/2567,12500,28000`,
    is: { cost: 32_500, revenue: 67_500 },
    currency: 'THB',
    byMonth: { '2024-03': { cost: 20_000, revenue: 39_500 }, '2024-04': { cost: 12_500, revenue: 28_000 } },
  },
  {
    title: 'serial numbers of a spreadsheet',
    text: `
Flyer,Handed out,Cost (GBP),Sales (GBP)
A,45352,100,310
B,45360,120,280
C,45385,90,405`,
    is: { cost: 310, revenue: 995 },
    currency: 'GBP',
    // Whole numbers may be anything, and are asked about.
    byMonth: { undated: { cost: 310, revenue: 995 } },
    asks: ['counts-left-out', 'no-date'],
  },
  {
    title: 'Arabic digits',
    text: `
الشهر,القناة,Spend (AED)
٢٠٢٤-٠١,SEA,١٠٠
٢٠٢٤-٠٢,SEA,٢٠٠`,
    is: { cost: 300 },
    currency: 'AED',
    byMonth: { '2024-01': { cost: 100 }, '2024-02': { cost: 200 } },
    asks: ['cost-without-revenue'],
  },
  {
    title: 'the day of the flight and not the day on which it is paid',
    text: `
Invoice due,Flight day,Channel,Cost (EUR),Sales (EUR)
2024-03-31,2024-01-01,Radio,10.5,40
2024-03-31,2024-01-02,Radio,19.5,60.5`,
    is: { cost: 30, revenue: 100.5 },
    currency: 'EUR',
    byMonth: { '2024-01': { cost: 30, revenue: 100.5 } },
  },
];

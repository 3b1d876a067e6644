import type { Small } from './kind.ts';

export const daysOfTheMonth: readonly Small[] = [
  {
    title: 'day holds 1 to 31 beside whole days',
    text: `
acct,acct_no,cur,spend,from1,to1,day
K 1,7735098353,CAD,"222,15",03-11-2024,03-11-2024,3
K 2,7742366719,CAD,"243,96",14-11-2024,14-11-2024,14
K 3,7717192076,CAD,"1.275,84",02-12-2024,02-12-2024,2`,
    is: { cost: 1_741.95 },
    currency: 'CAD',
    byMonth: { '2024-11': { cost: 466.11 }, '2024-12': { cost: 1_275.84 } },
    asks: ['cost-without-revenue'],
  },
  {
    title: 'Tag and Buchungsdatum',
    text: `
Tag;Monat;Buchungsdatum;Kanal;Kosten (EUR);Erlös (EUR)
5;2;05.02.2024;Zeitung;310,00;700,00
19;2;19.02.2024;Zeitung;295,50;640,00
1;3;01.03.2024;Radio;120,00;150,00`,
    is: { cost: 725.5, revenue: 1_490 },
    currency: 'EUR',
    byMonth: { '2024-02': { cost: 605.5, revenue: 1_340 }, '2024-03': { cost: 120, revenue: 150 } },
  },
  {
    title: 'the number of the weekday beside a day under a strange header',
    text: `
day,wk,Aired,Spot cost (USD),Sales (USD)
1,14,2024-04-01,500,1210
3,14,2024-04-03,450,990
2,18,2024-04-30,470,1105
4,18,2024-05-02,480,1300`,
    is: { cost: 1_900, revenue: 4_605 },
    currency: 'USD',
    byMonth: { '2024-04': { cost: 1_420, revenue: 3_305 }, '2024-05': { cost: 480, revenue: 1_300 } },
  },
  {
    title: 'year, month and day in a column each',
    text: `
Year,Month,Day,Channel,Cost (GBP),Sales (GBP)
2024,7,30,Search,81.20,300
2024,7,31,Search,79.80,260
2024,8,1,Search,90.00,410`,
    is: { cost: 251, revenue: 970 },
    currency: 'GBP',
    byMonth: { '2024-07': { cost: 161, revenue: 560 }, '2024-08': { cost: 90, revenue: 410 } },
  },
  {
    title: 'día is a number and mes a name beside the whole day',
    text: `
Inversión (EUR);Ventas (EUR);Día;Mes;Cuándo
100;400;29;enero;29/01/2024
110;390;30;enero;30/01/2024
120;500;1;febrero;01/02/2024`,
    is: { cost: 330, revenue: 1_290 },
    currency: 'EUR',
    byMonth: { '2024-01': { cost: 210, revenue: 790 }, '2024-02': { cost: 120, revenue: 500 } },
  },
];

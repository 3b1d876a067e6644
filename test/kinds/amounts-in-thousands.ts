import type { Small } from './kind.ts';

export const amountsInThousands: readonly Small[] = [
  {
    title: 'header k€',
    text: `
Monat;Kanal;Kosten (k€);Umsatz (T€)
01/2024;TV;120,5;610
02/2024;TV;98,0;540
01/2024;Radio;22,4;75
02/2024;Radio;25,1;80`,
    is: { cost: 266000, revenue: 1305000 },
    currency: 'EUR',
  },
  {
    title: 'thousands in a note line above',
    text: `
Marketing summary (USD thousands),,,
Month,Channel,Spend,Revenue
Jan-24,Paid search,12.5,60.2
Feb-24,Paid search,13.1,63.0
Jan-24,Paid social,9.4,22.8
Feb-24,Paid social,8.0,20.0`,
    is: { cost: 43000, revenue: 166000 },
    currency: 'USD',
  },
  {
    title: 'in 1.000 EUR in a note below',
    text: `
Monat;Mediakosten;Nettoumsatz
Januar 2024;120;480
Februar 2024;130;510
März 2024;110;450
Alle Angaben in 1.000 EUR;;`,
    is: { cost: 360000, revenue: 1440000 },
    currency: 'EUR',
  },
  {
    title: 'k as header of one column and not of the other',
    text: `
Month,Spend (k$),Revenue ($)
2024-01,10.5,42000
2024-02,11.0,45500
2024-03,9.5,39000`,
    is: { cost: 31000, revenue: 126500 },
    asks: ['currency-unclear'],
  },
  {
    title: 'k behind the amount and in header',
    text: `
Month,Channel,Spend (k€),Revenue (k€)
2024-01,TV,120k,500k
2024-02,TV,110k,480k`,
    is: { cost: 230000, revenue: 980000 },
    currency: 'EUR',
    asks: ['unit-in-header'],
  },
  {
    title: 'header says thousands and values are whole',
    text: `
Month,Channel,Spend (k EUR),Revenue (k EUR)
2024-01,TV,120500000,500300000
2024-02,TV,110200000,480100000`,
    is: { cost: 230700000, revenue: 980400000 },
    asks: ['unit-in-header', 'currency-unclear'],
  },
  {
    title: 'thousands beside CPC',
    text: `
Channel;Month;Ausgaben T€;Klicks;CPC €
SEA;01/2024;10,0;20000;0,50
SEA;02/2024;12,0;24000;0,50
Meta;01/2024;6,0;20000;0,30`,
    is: { cost: 28000, clicks: 64000 },
    currency: 'EUR',
    asks: ['cost-without-revenue'],
  },
  {
    title: 'total row under thousands',
    text: `
Marketing Budget 2024 (in TEUR);;
Kanal;Kosten;Umsatz
TV;100;400
SEA;50;300
Summe;150;700`,
    is: { cost: 150000, revenue: 700000 },
    currency: 'EUR',
    asks: ['no-date'],
  },
  {
    title: 'months across in k€',
    text: `
Mediakosten in k€;Jan 2024;Feb 2024;Mrz 2024
TV;100;110;90
SEA;50;55;45
Gesamt;150;165;135`,
    is: { cost: 450000 },
    currency: 'EUR',
    asks: ['cost-without-revenue'],
  },
  {
    title: 'cost in pence',
    text: `
date,campaign,cost_pence,clicks,revenue_pence
2024-01-01,A,12050,40,50000
2024-01-02,A,11050,38,47000
2024-01-03,B,9900,30,41000`,
    is: { clicks: 108, cost: 330, revenue: 1_380 },
    asks: ['currency-unclear'],
    tells: ['whole-units'],
  },
  {
    title: 'impressions in thousands, and cost in whole units',
    text: `
Date,Channel,Impressions (000),Clicks,Cost (GBP)
2025-03-01,Display,120,300,240.50
2025-03-02,Display,130,310,255.00`,
    is: { cost: 495.5, clicks: 610, impressions: 250000 },
    currency: 'GBP',
    asks: ['cost-without-revenue'],
    tells: ['whole-units'],
  },
  {
    title: 'impressions that may be in thousands are asked about',
    text: `
Date,Channel,Impressions (k),Cost (GBP)
2025-03-01,Display,120,240.50
2025-03-02,Display,130,255.00`,
    is: { cost: 495.5, impressions: 250 },
    currency: 'GBP',
    asks: ['unit-in-header', 'cost-without-revenue'],
  },
];

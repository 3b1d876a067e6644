import type { Small } from './kind.ts';

export const versionsOfAnAmount: readonly Small[] = [
  {
    title: 'gross and net cost',
    text: `
Date,Publisher,Gross Cost,Net Cost,Clicks,Revenue
2024-02-01,Taboola,1150.00,1000.00,2000,3100
2024-02-02,Taboola,1035.00,900.00,1850,2900
2024-02-03,Outbrain,575.00,500.00,1210,1650
2024-02-04,Outbrain,690.00,600.00,1390,1705`,
    is: { clicks: 6450, revenue: 9355 },
    asks: ['ambiguous-column', 'currency-unclear', 'no-cost'],
  },
  {
    title: 'link clicks and clicks all',
    text: `
Day,Campaign name,Clicks (all),Link clicks,Amount spent (GBP),Website purchases conversion value
2024-04-01,UK Prospecting,540,310,210.55,890.10
2024-04-02,UK Prospecting,498,287,198.40,720.00
2024-04-03,UK Retarget,220,190,80.05,1310.90`,
    is: { clicks: 787, cost: 489, revenue: 2921 },
    currency: 'GBP',
  },
  {
    title: 'conv and all conv',
    text: `
Day,Campaign,Cost,Clicks,Conversions,All conv.,Conv. value,All conv. value
2024-04-01,Brand,50.00,120,6.00,9.50,610.00,702.10
2024-04-02,Brand,48.10,111,5.00,8.00,540.00,611.00
2024-04-03,Generic,120.90,190,4.00,7.00,350.00,498.00`,
    is: { cost: 219, clicks: 421, conversions: 15, revenue: 1500 },
    asks: ['currency-unclear'],
  },
  {
    title: 'this year, last year',
    text: `
Month,Channel,Spend TY,Spend LY,Revenue TY,Revenue LY
2024-01,Search,12000,10500,48000,39000
2024-01,Social,8000,9200,21000,24500
2024-02,Search,12500,10100,50200,37800
2024-02,Social,7600,9000,19900,23100`,
    is: { cost: 40100, revenue: 139100 },
    byChannel: { Search: { cost: 24500, revenue: 98200 }, Social: { cost: 15600, revenue: 40900 } },
    asks: ['currency-unclear'],
  },
  {
    title: 'running total beside daily',
    text: `
Date,Spend today,Spend MTD,Sales today,Sales MTD
2024-06-01,100,100,400,400
2024-06-02,120,220,380,780
2024-06-03,90,310,510,1290
2024-06-04,130,440,450,1740
2024-06-05,110,550,390,2130`,
    is: { cost: 550 },
    asks: ['money-left-out', 'currency-unclear', 'cost-without-revenue'],
  },
  {
    title: 'cumulative under plain word',
    text: `
Date,Cost,Cum.,Turnover,Cum. turnover
01 Jun 2024,250.00,250.00,900.00,900.00
02 Jun 2024,260.00,510.00,870.00,1770.00
03 Jun 2024,245.50,755.50,1010.00,2780.00
04 Jun 2024,255.00,1010.50,905.00,3685.00`,
    is: { cost: 1010.5, revenue: 3685 },
    asks: ['currency-unclear'],
  },
  {
    title: 'forecast beside actual by month',
    text: `
Monat;Kanal;Ist-Kosten;Plan-Kosten;Forecast Kosten;Ist-Umsatz;Plan-Umsatz
Jan 2024;SEA;10.200,00;10.000,00;10.100,00;41.000,00;40.000,00
Feb 2024;SEA;9.800,00;10.000,00;9.900,00;38.500,00;40.000,00
Mrz 2024;SEA;11.000,00;10.500,00;10.900,00;44.100,00;42.000,00`,
    is: { cost: 31000, revenue: 123600 },
    plan: 30500,
    asks: ['currency-unclear'],
  },
  {
    title: 'target columns',
    text: `
Week commencing,Spend £,Target spend £,Leads,Target leads,CPL £,Target CPL £
06/05/2024,1000,1100,50,55,20,20
13/05/2024,1200,1100,48,55,25,20
20/05/2024,900,1100,45,55,20,20`,
    is: { cost: 3100, leads: 143 },
    plan: 3300,
    currency: 'GBP',
    asks: ['cost-without-revenue'],
  },
  {
    title: 'estimated and invoiced',
    text: `
month,vendor,committed,estimated,invoiced,outstanding
2024-01,Meta,5000,4900,4875.20,124.80
2024-01,Google,8000,7700,7712.55,287.45
2024-02,Meta,5000,5100,5012.00,-12.00
2024-02,Google,8000,8100,7950.25,49.75`,
    is: {},
    plan: 25800,
    asks: ['money-left-out', 'counts-left-out', 'no-cost'],
  },
  {
    title: 'commission, basket and sales',
    text: `
Date,Affiliate,Clicks,Orders,Basket value,Commission,Network fee,Total payable
2024-10-01,Awin,500,10,1000.00,80.00,24.00,104.00
2024-10-02,Awin,480,8,790.00,63.20,18.96,82.16
2024-10-03,CJ,220,5,610.00,48.80,14.64,63.44`,
    is: { clicks: 1200, cost: 249.6, orders: 23 },
    asks: ['money-left-out', 'currency-unclear', 'cost-without-revenue'],
  },
  {
    title: 'spend YTD only beside month spend',
    text: `
Month,Channel,Spend,Spend YTD,Revenue,Revenue YTD
2024-01,SEM,100,100,300,300
2024-02,SEM,120,220,350,650
2024-03,SEM,90,310,280,930`,
    is: { cost: 310, revenue: 930 },
    asks: ['currency-unclear'],
  },
  {
    title: 'running totals only',
    text: `
Date,Campaign,Total spend so far,Total revenue so far
2024-01-01,Launch,100.00,250.00
2024-01-02,Launch,210.00,500.00
2024-01-03,Launch,330.00,820.00
2024-01-04,Launch,425.00,1100.00`,
    is: {},
    asks: ['no-cost-and-revenue'],
  },
  {
    title: 'local and group currency, unequal names',
    text: `
date;market;ad_cost_lc;lc;ad_cost_gc;revenue_lc;revenue_gc
2024-04-01;PL;4300,00;PLN;1000,00;12900,00;3000,00
2024-04-02;PL;2150,00;PLN;500,00;8600,00;2000,00
2024-04-01;HU;390000,00;HUF;1000,00;1170000,00;3000,00`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'costs excl and incl VAT',
    text: `
Invoice month;Platform;Ad spend excl. VAT;VAT 21%;Ad spend incl. VAT;Conversions
01-2024;Google;1000,00;210,00;1210,00;50
02-2024;Google;1100,00;231,00;1331,00;54
01-2024;Bing;200,00;42,00;242,00;8`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'running total under the plain word',
    text: `
Date,Campaign,Spend,Revenue
2024-01-01,Launch,100.00,250.00
2024-01-02,Launch,210.00,500.00
2024-01-03,Launch,330.00,820.00
2024-01-04,Launch,425.00,1100.00
2024-01-05,Launch,540.00,1300.00
2024-01-06,Launch,610.00,1650.00`,
    is: { cost: 2215, revenue: 5620 },
    asks: ['running-total', 'currency-unclear'],
  },
  {
    title: 'ty and ly with underscores',
    text: `
month,spend_ty,spend_ly,revenue_ty,revenue_ly
2024-01,1000,900,3000,2500
2024-02,1100,700,3300,2100
2024-03,900,1000,2800,3100`,
    is: { cost: 3000, revenue: 9100 },
    asks: ['currency-unclear'],
  },
  {
    title: 'comparison',
    text: `
Kanal;Kosten;Kosten (Vergleichszeitraum);Umsatz;Umsatz (Vergleichszeitraum)
SEA;1000;900;3000;2500
Social;1100;700;3300;2100`,
    is: { cost: 2100, revenue: 6300 },
    asks: ['no-date', 'currency-unclear'],
  },
  {
    title: 'current and prior period',
    text: `
Date,Spend current,Spend compare,Sales revenue current,Sales revenue compare
2024-01-01,100,90,300,250
2024-01-02,110,70,330,210
2024-01-03,90,100,280,310`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'cost net and gross with underscores',
    text: `
date,cost_net,cost_gross,revenue_net,revenue_gross
2024-01-01,100.00,119.00,300.00,357.00
2024-01-02,110.00,130.90,330.00,392.70
2024-01-03,90.00,107.10,280.00,333.20`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'booked and billed',
    text: `
Monat;Kosten gebucht;Kosten abgerechnet;Umsatz
2024-01;1000;980;3000
2024-02;1100;1150;3300
2024-03;900;870;2700`,
    is: { revenue: 9000 },
    asks: ['ambiguous-column', 'currency-unclear', 'no-cost'],
  },
  {
    title: 'revenue with returns and refunds pct',
    text: `
Date,Spend,Revenue,Return rate,Revenue after returns
2024-01-01,100.00,500.00,10%,450.00
2024-01-02,110.00,600.00,20%,480.00
2024-01-03,90.00,400.00,5%,380.00`,
    is: { cost: 300, revenue: 1500 },
    asks: ['money-left-out', 'currency-unclear'],
  },
  {
    title: 'revenue only to date',
    text: `
Date,Campaign,Spend,Revenue YTD
2024-01-01,Launch,100.00,250.00
2024-01-02,Launch,90.00,500.00
2024-01-03,Launch,130.00,820.00`,
    is: { cost: 320 },
    asks: ['money-left-out', 'currency-unclear', 'cost-without-revenue'],
  },
  {
    title: 'last year only',
    text: `
Kanal;Kosten;Umsatz Vorjahr
SEA;1000;3000
Social;1200;4100`,
    is: { cost: 2200 },
    asks: ['money-left-out', 'no-date', 'currency-unclear', 'cost-without-revenue'],
  },
  {
    title: 'running totals restarting monthly',
    text: `
Date,Spend,Revenue
2024-01-26,100.00,300.00
2024-01-27,205.00,580.00
2024-01-28,300.00,910.00
2024-01-29,410.00,1200.00
2024-01-30,495.00,1500.00
2024-01-31,600.00,1790.00
2024-02-01,90.00,280.00
2024-02-02,190.00,600.00
2024-02-03,300.00,880.00`,
    is: { cost: 2690, revenue: 8040 },
    asks: ['running-total', 'currency-unclear'],
  },
  {
    title: 'growth is no running total',
    text: `
Month,Spend,Revenue
2024-01,1000.00,5000.00
2024-02,1050.00,5300.00
2024-03,1100.00,5600.00
2024-04,1180.00,6100.00
2024-05,1250.00,6500.00
2024-06,1300.00,7000.00`,
    is: { cost: 6880, revenue: 35500 },
    asks: ['currency-unclear'],
  },
  {
    title: 'column named Amount with type column',
    text: `
Date,Type,Channel,Amount
2024-01-01,Spend,Meta,100
2024-01-01,Revenue,Meta,300
2024-01-02,Spend,Google,120
2024-01-02,Revenue,Google,500`,
    is: { cost: 220, revenue: 800 },
    asks: ['currency-unclear'],
  },
  {
    title: 'two revenue sources',
    text: `
Date,Campaign,Spend,Revenue (GA),Revenue (platform)
2024-01-01,A,100,250,400
2024-01-02,A,110,260,420
2024-01-03,B,90,200,330`,
    is: { cost: 300 },
    asks: ['ambiguous-column', 'currency-unclear', 'cost-without-revenue'],
  },
  {
    title: 'revenue total and of new customers',
    text: `
Date,Channel,Spend,Orders,New customer orders,Revenue,New customer revenue
2024-01-01,SEA,100,10,4,1000,380
2024-01-02,SEA,110,12,5,1150,450
2024-01-03,Meta,90,8,6,700,500`,
    is: { cost: 300, orders: 30, revenue: 2850 },
    asks: ['money-left-out', 'currency-unclear'],
  },
  {
    title: 'two costs with words that nobody knows are no two channels',
    text: `
Month,Spend int,Spend ext,Revenue (EUR)
2024-01,1300,700,9000
2024-02,900,1010,8700
2024-03,1500,640,9900`,
    is: { revenue: 27600 },
    asks: ['ambiguous-column', 'no-cost'],
    currency: 'EUR',
  },
  {
    title: 'booked and billed, in German',
    text: `
Monat;Kosten gebucht (EUR);Kosten abgerechnet (EUR);Umsatz (EUR)
2024-01;1.200,00;1.180,00;9.000,00
2024-02;900,00;1.010,00;8.700,00`,
    is: { revenue: 17700 },
    asks: ['ambiguous-column', 'no-cost'],
    currency: 'EUR',
  },
  {
    title: 'three of them are taken for channels, and that is asked about',
    text: `
Month,Spend Zorbo,Spend Acme,Spend Quill,Revenue (EUR)
2024-01,1200,800,300,9000
2024-02,900,1010,410,8700`,
    is: { cost: 4620, revenue: 17700 },
    asks: ['wide-table', 'currency-unclear'],
  },
  {
    title: 'clicks of each say that two are channels',
    text: `
Month,Zorbo Spend,Zorbo Clicks,Acme Spend,Acme Clicks,Revenue
2024-01,1200,800,700,300,9000
2024-02,900,1010,650,290,8700`,
    is: { cost: 3450, clicks: 2400, revenue: 17700 },
    asks: ['currency-unclear'],
  },
  {
    title: 'all clicks, and not those of each person once, whichever stands first',
    text: `
Date,Campaign,Unique clicks,Total clicks,Spend (EUR),Revenue (EUR)
2024-04-01,Brand,251,300,120.50,410
2024-04-02,Brand,231,280,90.00,390`,
    is: { clicks: 580, cost: 210.5, revenue: 800 },
    byChannel: { table: { clicks: 580, cost: 210.5, revenue: 800 } },
    currency: 'EUR',
  },
  {
    title: 'people who clicked in a mailing are asked about',
    text: `
Title,Send Date,Total Opens,Unique Opens,Total Clicks,Unique Clicks,Total Revenue (EUR)
News,2024-03-01,500,400,60,50,220.00
Sale,2024-03-08,520,410,75,61,340.00`,
    is: { clicks: 111, revenue: 560 },
    currency: 'EUR',
    asks: ['column-preferred', 'no-cost'],
  },
  {
    title: 'with and without tax: which one counts is told',
    text: `
N° de commande;Date de commande;Montant HT;Montant TTC
A1;02/04/2025;100,00;120,00
A2;03/04/2025;50,00;60,00
A3;13/04/2025;200,00;240,00`,
    is: { revenue: 420, orders: 3 },
    asks: ['currency-unclear', 'no-cost'],
    tells: ['column-preferred'],
  },
  {
    title: 'in two currencies: the other one is told',
    text: `
Date,Channel,Spend GBP,Spend EUR,Revenue GBP
2025-03-01,Google,100.00,117.00,400.00
2025-03-02,Google,110.00,129.00,450.00
2025-03-02,Meta,50.00,58.50,80.00`,
    is: { cost: 260, revenue: 930 },
    currency: 'GBP',
    tells: ['column-preferred'],
  },
  {
    title: 'of the days before the table was made',
    text: `
Channel,Cost yesterday,Cost last 7 days,Cost last 30 days
Google,100,700,3000
Meta,60,420,1800`,
    is: {},
    asks: ['ambiguous-column', 'no-cost-and-revenue'],
  },
  {
    title: 'before and after a discount',
    text: `
Month,Channel,Gross media cost (EUR),Discount (EUR),Net media cost (EUR),Revenue (EUR)
2025-01,Google,1000,150,850,5000
2025-01,Meta,600,90,510,1500
2025-02,Google,1100,165,935,5200`,
    is: { cost: 2295, revenue: 11700 },
    currency: 'EUR',
    asks: ['money-left-out'],
  },
  {
    title: 'after a discount and after what the agency keeps',
    text: `
Monat;Werbeträger;Brutto-Media (EUR);Rabatt (EUR);Netto-Media (EUR);AE-Provision (EUR);N/N (EUR)
2025-01;RTL;100000;40000;60000;9000;51000
2025-02;RTL;80000;32000;48000;7200;40800`,
    is: {},
    asks: ['no-cost-and-revenue'],
  },
];

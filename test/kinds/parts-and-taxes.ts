import type { Small } from './kind.ts';

export const partsAndTaxes: readonly Small[] = [
  {
    title: 'of which, across months: also where the parts are all of it',
    text: `Spend (EUR),Jan 2025,Feb 2025,Mar 2025
Google Ads,5000,5200,5400
of which Brand,1200,1300,1250
of which Generic,3800,3900,4150
Meta Ads,3000,2800,3100
of which Remarketing,900,850,1000
TikTok,1000,1100,1200
Total media,9000,9100,9700
`,
    is: { cost: 27800 },
    byMonth: { '2025-01': { cost: 9000 }, '2025-02': { cost: 9100 }, '2025-03': { cost: 9700 } },
    byChannel: { 'Google Ads': { cost: 15600 }, 'Meta Ads': { cost: 8900 }, TikTok: { cost: 3300 } },
    asks: ['part-of-row', 'cost-without-revenue'],
  },
  {
    title: 'thereof, in a list',
    text: `Channel,Spend (EUR),Clicks
Search,1000,500
thereof Brand,300,200
Social,800,400
thereof Retargeting,100,50
`,
    is: { cost: 1800, clicks: 900 },
    asks: ['part-of-row', 'no-date', 'cost-without-revenue'],
  },
  {
    title: 'parts below a heading without an amount are all that there is',
    text: `Channel,Spend (EUR),Clicks
Affiliates,100,50
Search,,
thereof Brand,300,200
thereof Generic,700,300
Social,800,400
`,
    is: { cost: 1900, clicks: 950 },
    asks: ['no-date', 'cost-without-revenue'],
  },
  {
    title: 'the tax of an invoice is no spend',
    text: `Item,Cost EUR
Google Ads,3000.00
Meta Ads,2000.00
Agency fee,500.00
Net total,5500.00
VAT 19%,1045.00
Gross total,6545.00
`,
    is: { cost: 5500 },
    asks: ['tax-rows', 'no-date', 'cost-without-revenue'],
  },
  {
    title: 'by device, and by age, with nothing in the other column',
    text: `Campaign,Device,Age,Cost EUR,Clicks
A,Mobile,,612.30,310
A,Desktop,,301.20,120
A,,18-34,402.10,210
A,,35+,511.40,220
B,Mobile,,212.30,110
B,Desktop,,101.20,60
B,,18-34,150.50,90
B,,35+,163.00,80
`,
    is: { cost: 1227, clicks: 600 },
    asks: ['same-total-again', 'no-date', 'cost-without-revenue'],
  },
  {
    title: 'the currency of a metric a row stands among the units',
    text: `date,channel,metric,value,unit
2025-01-01,google,spend,500,USD
2025-01-01,google,clicks,240,count
2025-01-01,google,ctr,0.031,ratio
2025-01-01,meta,spend,350,USD
2025-01-01,meta,clicks,190,count
2025-01-01,meta,ctr,0.012,ratio
`,
    is: { cost: 850, clicks: 430 },
    currency: 'USD',
    asks: ['cost-without-revenue'],
  },
  {
    title: 'by device, and by country below it, where some of the money has no country',
    text: `
Segment,Spend (EUR),Revenue (EUR)
Mobile,510.00,2000.00
Desktop,290.00,1500.00
Tablet,100.00,200.00
Germany,601.10,2500.00
Austria,198.80,900.00
Switzerland,99.90,300.50`,
    is: { cost: 900, revenue: 3700 },
    currency: 'EUR',
    asks: ['nearly-same-total', 'no-date'],
  },
  {
    title: 'two cuts of each day, in one amount of money',
    text: `
Datum;Segment;Kosten (EUR);Klicks
01.01.2024;Handy;100,10;210
01.01.2024;Rechner;80,20;150
02.01.2024;Handy;110,10;220
02.01.2024;Rechner;70,30;140
01.01.2024;DE;120,10;260
01.01.2024;AT;60,10;101
02.01.2024;DE;130,40;270
02.01.2024;AT;49,90;89`,
    is: { cost: 360.7, clicks: 720 },
    currency: 'EUR',
    asks: ['nearly-same-total', 'cost-without-revenue'],
  },
  {
    title: 'three cuts with a blank line between them, of cost alone',
    text: `
Segment,Spend (EUR)
Mobile,512.37
Desktop,388.21

Germany,600.10
Austria,199.80
Switzerland,99.90

18-34,470.11
35+,428.90`,
    is: { cost: 900.58 },
    currency: 'EUR',
    asks: ['nearly-same-total', 'no-date', 'cost-without-revenue'],
  },
  {
    title: 'campaigns of two regions with budgets that are as large are no cuts of each other',
    text: `
Region,Campaign,Cost (EUR)
North,Brand,5500
North,Generic,3200
South,Prospecting,4300
South,Retargeting,4400`,
    is: { cost: 17400 },
    currency: 'EUR',
    asks: ['no-date', 'cost-without-revenue'],
  },
  {
    title: 'devices, and below them countries that come to half a hundredth more',
    text: `
Segment,Spend (EUR),Clicks
Mobile,500.12,1000
Desktop,300.40,700
Germany,605.20,1210
Austria,199.80,501`,
    is: { cost: 800.52, clicks: 1700 },
    currency: 'EUR',
    asks: ['nearly-same-total', 'no-date', 'cost-without-revenue'],
  },
  {
    title: 'products of which each has its own campaigns are no cuts of each other',
    text: `
Product,Campaign,Spend (EUR),Revenue (EUR)
Shoes,Spring,500.12,1800.20
Shoes,Summer,300.40,700.10
Hats,Autumn,602.20,1501.10
Hats,Winter,197.80,698.00`,
    is: { cost: 1600.52, revenue: 4699.4 },
    currency: 'EUR',
    asks: ['no-date'],
  },
];

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
];

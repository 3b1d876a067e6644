import type { Small } from './kind.ts';

export const totalsOfGroups: readonly Small[] = [
  {
    title: 'groups of one row have a total as well',
    text: `Channel,Campaign,Cost (EUR)
Search,Brand,400
Search,Generic,900
Search total,,1300
Affiliate,Awin,250
Affiliate total,,250
Social,Prospecting,700
Social,Retargeting,300
Social total,,1000
Grand total,,2550
`,
    is: { cost: 2550 },
    asks: ['no-date', 'cost-without-revenue'],
  },
  {
    title: 'a total that says in brackets that it counts people once',
    text: `Channel,Month,Spend (EUR),Conversions
Google,2025-01,2000,100
Meta,2025-01,1500,80
Bing,2025-01,500,20
Total (deduplicated),2025-01,4000,165
`,
    is: { cost: 4000, conversions: 200 },
    asks: ['cost-without-revenue'],
  },
  {
    title: 'all of a campaign, by device, and by age',
    text: `Campaign,Breakdown,Value,Spend (EUR),Clicks
Summer,All,All,1000,500
Summer,Device,Mobile,700,380
Summer,Device,Desktop,300,120
Summer,Age,18-24,250,140
Summer,Age,25-34,450,230
Summer,Age,35+,300,130
Autumn,All,All,600,260
Autumn,Device,Mobile,350,170
Autumn,Device,Desktop,250,90
Autumn,Age,18-24,100,40
Autumn,Age,25-34,280,130
Autumn,Age,35+,220,90
`,
    is: { cost: 1600, clicks: 760 },
    asks: ['same-total-again', 'no-date', 'cost-without-revenue'],
  },
  {
    title: 'months across, with totals of groups and of all, and a quarter without its year',
    text: `Spend (EUR),Jan-25,Feb-25,Mar-25,Q1
Paid,,,,
Google Ads,4000,4100,4200,12300
Meta Ads,2500,2600,2400,7500
Paid total,6500,6700,6600,19800
Owned,,,,
Newsletter tool,300,300,300,900
SEO agency,1200,1200,1500,3900
Owned total,1500,1500,1800,4800
Total marketing,8000,8200,8400,24600
`,
    is: { cost: 24600 },
    byMonth: { '2025-01': { cost: 8000 }, '2025-02': { cost: 8200 }, '2025-03': { cost: 8400 } },
    asks: ['no-channel', 'cost-without-revenue'],
  },
  {
    title: 'a corner that says plan and actual says neither',
    text: `Marketing budget actuals,Jan-25,Feb-25
Google Ads,4000,4100
Meta Ads,2500,2600
`,
    is: {},
    asks: ['metric-unclear'],
  },
];

import type { Small } from './kind.ts';

export const rowsToCompareWith: readonly Small[] = [
  {
    title: 'the period before, in the column of dates',
    text: `Channel,Period,Spend (EUR),Revenue (EUR)
Google Ads,2025-02,5100,19400
Google Ads,Previous period,4800,18100
Meta,2025-02,3200,9100
Meta,Previous period,3350,9600
`,
    is: { cost: 8300, revenue: 28500 },
    asks: ['compared-rows', 'unreadable-date'],
  },
  {
    title: 'this month and the last',
    text: `Channel,Period,Spend (EUR),Orders
Google,This month,5000,100
Google,Last month,4800,95
Meta,This month,3000,50
Meta,Last month,3100,52
`,
    is: { cost: 8000, orders: 150 },
    asks: ['compared-rows', 'dates-unreadable', 'cost-without-revenue'],
  },
  {
    title: 'the year before, in German',
    text: `Kanal;Zeitraum;Kosten (EUR)
Google;2025-03;1200,50
Google;Vorjahr;1100,20
Meta;2025-03;800,10
Meta;Vorjahr;950,00
`,
    is: { cost: 2000.6 },
    asks: ['compared-rows', 'unreadable-date', 'cost-without-revenue'],
  },
  {
    title: 'a benchmark below the campaigns',
    text: `Campaign,Clicks,Cost (EUR),CTR,CPC
Brand,1000,520.40,8.1%,0.52
Generic,1500,1810.20,2.2%,1.21
Display,4000,960.00,0.3%,0.24
Benchmark,2000,1500.00,2.0%,0.75
`,
    is: { clicks: 6500, cost: 3290.6 },
    asks: ['compared-rows', 'no-date', 'cost-without-revenue'],
  },
];

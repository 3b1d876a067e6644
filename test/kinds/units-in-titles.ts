import type { Small } from './kind.ts';

const rows = 'Channel,Month,Spend\nGoogle,2025-01,12.5\nMeta,2025-01,8.1\n';

export const unitsInTitles: readonly Small[] = [
  {
    title: 'a line above says that all is in thousands',
    text: `Amounts in EUR thousands,,\n${rows}`,
    is: { cost: 20600 },
    currency: 'EUR',
    asks: ['cost-without-revenue'],
    tells: ['whole-units'],
  },
  {
    title: 'or in millions, by one letter',
    text: `Values in €m,,\n${rows}`,
    is: { cost: 20.6 },
    currency: 'EUR',
    asks: ['unit-in-header', 'cost-without-revenue'],
  },
  {
    title: 'the corner of months across',
    text: 'EUR thousand,2025-01,2025-02\nRevenue,120,130\nMarketing spend,18,19\n',
    is: { cost: 37000, revenue: 250000 },
    asks: ['currency-unclear'],
    tells: ['whole-units'],
  },
  {
    title: 'the first of several amounts speaks for itself alone',
    text: 'Cost (k€),Revenue (€),Month\n1.5,4000,2025-01\n2.5,9000,2025-02\n',
    is: { cost: 4000, revenue: 13000 },
    currency: 'EUR',
    tells: ['whole-units'],
  },
  {
    title: 'a title with m in it says nothing',
    text: `Spend in May 2025 (EUR),,\n${rows}`,
    is: { cost: 20.6 },
    currency: 'EUR',
    asks: ['cost-without-revenue'],
  },
  {
    title: 'cents that are counted one by one',
    text: 'day,network,ad_cost_in_cents,revenue (pence),clicks\n2025-06-01,a,4550,19900,31\n2025-06-02,b,7205,25010,44\n',
    is: { cost: 117.55, revenue: 449.1, clicks: 75 },
    asks: ['currency-unclear'],
    tells: ['whole-units'],
  },
  {
    title: 'cents with a fraction are asked about',
    text: 'day,network,cost_cents,revenue\n2025-06-01,a,45.50,199.00\n2025-06-02,b,72.05,250.10\n',
    is: { cost: 117.55, revenue: 449.1 },
    asks: ['unit-in-header', 'currency-unclear'],
  },
];

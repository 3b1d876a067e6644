import type { Small } from './kind.ts';

const rows = 'Channel,Month,Spend\nGoogle,2025-01,12.5\nMeta,2025-01,8.1\n';

export const unitsInTitles: readonly Small[] = [
  {
    title: 'a line above says that all is in thousands',
    text: `Amounts in EUR thousands,,\n${rows}`,
    is: { cost: 20.6 },
    currency: 'EUR',
    asks: ['unit-in-header', 'cost-without-revenue'],
  },
  {
    title: 'or in millions, by one letter',
    text: `Values in €m,,\n${rows}`,
    is: { cost: 20.6 },
    asks: ['unit-in-header', 'currency-unclear', 'cost-without-revenue'],
  },
  {
    title: 'the corner of months across',
    text: 'EUR thousand,2025-01,2025-02\nRevenue,120,130\nMarketing spend,18,19\n',
    is: { cost: 37, revenue: 250 },
    asks: ['unit-in-header', 'currency-unclear'],
  },
  {
    title: 'a title with m in it says nothing',
    text: `Spend in May 2025 (EUR),,\n${rows}`,
    is: { cost: 20.6 },
    currency: 'EUR',
    asks: ['cost-without-revenue'],
  },
];

import type { Small } from './kind.ts';

const months = (cost: readonly [number, number]) => `Month,Spend (EUR),Revenue (EUR)
Jan,${cost[0]},15000
Feb,${cost[1]},16000
`;

export const yearsInTitles: readonly Small[] = [
  {
    title: 'a year and the year before, each with its header',
    text: `2025,,\n${months([4000, 4200])},,\n2024,,\n${months([3500, 3600])}`,
    is: { cost: 15300, revenue: 62000 },
    byMonth: {
      '2025-01': { cost: 4000, revenue: 15000 },
      '2025-02': { cost: 4200, revenue: 16000 },
      '2024-01': { cost: 3500, revenue: 15000 },
      '2024-02': { cost: 3600, revenue: 16000 },
    },
  },
  {
    title: 'a title with the year of its months',
    text: `Marketing 2025,,\n${months([4000, 4200])}`,
    is: { cost: 8200, revenue: 31000 },
    byMonth: { '2025-01': { cost: 4000, revenue: 15000 }, '2025-02': { cost: 4200, revenue: 16000 } },
  },
];

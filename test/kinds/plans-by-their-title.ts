import type { Small } from './kind.ts';

const actual = `Month,Spend (EUR),Revenue (EUR)
2025-01,5000,18000
2025-02,5200,19000
2025-03,5100,18800
`;

export const plansByTheirTitle: readonly Small[] = [
  {
    title: 'a forecast below what happened is the plan',
    text: `${actual},,\nForecast,,\nMonth,Spend (EUR),Revenue (EUR)\n2025-04,5500,20000\n2025-05,5600,20500\n`,
    is: { cost: 15300, revenue: 55800 },
    plan: 11100,
    asks: ['planned-rows'],
  },
  {
    title: 'a tab that is called Budget and its year',
    name: 'Budget 2025',
    text: actual,
    is: {},
    plan: 15300,
    asks: ['planned-rows', 'no-cost', 'plan-no-rate'],
  },
  {
    title: 'a plan above what happened, of the same months',
    text: `Plan,,\n${actual},,\nIst,,\n${actual.replace('5100', '5150')}`,
    is: { cost: 15350, revenue: 55800 },
    plan: 15300,
    asks: ['planned-rows'],
  },
  {
    title: 'what was actually spent, on a tab that is called Budget',
    name: 'Budget 2025',
    text: actual.replace('Spend', 'Actual spend'),
    is: { cost: 15300, revenue: 55800 },
  },
  {
    title: 'a title with other words says nothing of what was spent',
    name: 'Marketing budget',
    text: actual,
    is: { cost: 15300, revenue: 55800 },
  },
  {
    title: 'plan and actual of one quarter',
    text: `Department,Budget 2025-Q1,Actual 2025-Q1 (EUR),Variance,Variance %
Paid search,30000,28500,-1500,-5.0%
Paid social,20000,21200,1200,6.0%
Events,15000,14000,-1000,-6.7%
Total,65000,63700,-1300,-2.0%
`,
    is: { cost: 63700 },
    plan: 65000,
    asks: ['no-date', 'cost-without-revenue'],
  },
  {
    title: 'un piano di mesi e canali',
    text: `
Piano pubblicitario 2025,,,
Canale,Aprile,Maggio,Totale
Radio,"€ 1.500,00","€ 1.200,00","€ 2.700,00"
Web,"€ 800,00","€ 950,00","€ 1.750,00"`,
    is: {},
    plan: 4_450,
    asks: ['no-cost', 'plan-no-rate'],
  },
  {
    title: 'ein Mediaplan',
    text: `
Mediaplan 2025
Kanal;Juli;August
Radio;1.500 €;1.200 €
Kino;0 €;900 €`,
    is: {},
    plan: 3_600,
    asks: ['no-cost', 'plan-no-rate'],
  },
];

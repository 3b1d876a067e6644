import type { Small } from './kind.ts';

export const neitherPlanNorActual: readonly Small[] = [
  {
    title: 'Hochrechnung beside Ist and Soll',
    text: `
Monat;Kanal;Stand;Kosten (EUR);Umsatz (EUR)
01/2025;SEA;Ist;500,00;2.000,00
02/2025;SEA;Ist;510,00;2.100,00
03/2025;SEA;Hochrechnung;520,00;2.150,00
04/2025;SEA;Soll;530,00;2.200,00`,
    is: { cost: 1010, revenue: 4100 },
    plan: 530,
    asks: ['plan-or-actual', 'planned-rows'],
  },
  {
    title: 'what is called so in a column of kinds',
    text: `
Month,Scenario,Channel,Spend (USD),Revenue (USD)
2025-01,Actual,TV,900,2000
2025-02,Actual,TV,950,2100
2025-03,Flash,TV,940,2050`,
    is: { cost: 1850, revenue: 4100 },
    asks: ['plan-or-actual'],
  },
  {
    title: 'A/F, and its letters',
    text: `
Month,A/F,Channel,Spend (USD),Revenue (USD)
2025-01,A,Search,1000,4000
2025-02,A,Search,1050,4100
2025-03,F,Search,1100,4200`,
    is: { cost: 2050, revenue: 8100 },
    plan: 1100,
    asks: ['planned-rows'],
  },
  {
    title: 'Utfall and Prognos',
    text: `
Månad;Utfall/Prognos;Kanal;Kostnad (SEK);Intäkt (SEK)
2025-01;Utfall;TV;900;2000
2025-02;Utfall;TV;950;2100
2025-03;Prognos;TV;940;2050`,
    is: { cost: 1850, revenue: 4100 },
    plan: 940,
    asks: ['planned-rows'],
  },
];

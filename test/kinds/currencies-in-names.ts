import type { Small } from './kind.ts';

export const currenciesInNames: readonly Small[] = [
  {
    title: 'markets',
    text: `
Markt;Datum;Ausgaben;Umsatz
Österreich (EUR);01.03.2025;900,00;2.900,00
Schweiz (CHF);01.03.2025;400,00;1.250,50
Österreich (EUR);02.03.2025;910,50;3.100,00
Schweiz (CHF);02.03.2025;415,00;1.300,00`,
    is: { cost: 2625.5, revenue: 8550.5 },
    byCurrency: { EUR: { cost: 1810.5, revenue: 6000 }, CHF: { cost: 815, revenue: 2550.5 } },
    asks: ['mixed-currencies'],
  },
  {
    title: 'accounts',
    text: `
Account,Day,Spend,Clicks,Conversion value
Shop UK - GBP,2025-04-01,120.5,300,700
Shop US - USD,2025-04-01,210,520,910
Shop NO - NOK,2025-04-02,1500,330,6100`,
    is: { cost: 1830.5, revenue: 7710, clicks: 1150 },
    byCurrency: {
      GBP: { cost: 120.5, revenue: 700, clicks: 300 },
      USD: { cost: 210, revenue: 910, clicks: 520 },
      NOK: { cost: 1500, revenue: 6100, clicks: 330 },
    },
    asks: ['mixed-currencies'],
  },
  {
    title: 'a tab that is called after its currency',
    name: 'CH (CHF)',
    text: `
Datum,Kanal,Kosten,Umsatz
01.03.2025,Google,80.50,300
02.03.2025,Google,85.50,310`,
    is: { cost: 166, revenue: 610 },
    currency: 'CHF',
  },
];

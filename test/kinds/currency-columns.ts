import type { Small } from './kind.ts';

const asks = ['mixed-currencies', 'cost-without-revenue'];

export const currencyColumns: readonly Small[] = [
  {
    title: 'codes under a header that says nothing',
    text: `
account,acct_no,money_unit,spend,logged
Nord,881204471,SEK,"1.250,50",03-06-2024
Süd,881204472,EUR,"310,20",03-06-2024
West,881204473,USD,"95,00",14-06-2024
Nord,881204471,SEK,"2.004,00",15-06-2024`,
    is: { cost: 3_659.7 },
    byCurrency: { SEK: { cost: 3_254.5 }, EUR: { cost: 310.2 }, USD: { cost: 95 } },
    asks,
  },
  {
    title: 'codes under a header in Hungarian',
    text: `
Nap;Hirdető;Pénznem;Költség
2024.05.01;Bolt A;HUF;125 000
2024.05.02;Bolt B;EUR;410,50
2024.05.03;Bolt A;HUF;98 500`,
    is: { cost: 223_910.5 },
    byCurrency: { HUF: { cost: 223_500 }, EUR: { cost: 410.5 } },
    asks,
  },
  {
    title: 'codes in a column without a header',
    text: `
Date,Campaign,Cost,,Clicks
2024-03-01,Spring A,120.00,CAD,300
2024-03-02,Spring A,80.00,CAD,210
2024-03-03,Spring B,95.00,AUD,190`,
    is: { cost: 295, clicks: 700 },
    byCurrency: { CAD: { cost: 200, clicks: 510 }, AUD: { cost: 95, clicks: 190 } },
    asks,
  },
  {
    title: 'yen among others under an abbreviation',
    text: `
FX,Day,Line item,Amount spent,Purchase value
JPY,2024-08-01,Tokyo,184000,420000
JPY,2024-08-02,Tokyo,201500,515000
SGD,2024-08-02,Singapore,340.75,990.00`,
    is: { cost: 385_840.75, revenue: 935_990 },
    byCurrency: { JPY: { cost: 385_500, revenue: 935_000 }, SGD: { cost: 340.75, revenue: 990 } },
    asks: ['mixed-currencies'],
  },
  {
    title: 'a sign in each cell',
    text: `
Date,Market,Ad spend
2024-03-01,Ireland,€120.00
2024-03-01,UK,£80.00
2024-03-02,Ireland,€95.00
2024-03-02,UK,£101.50`,
    is: { cost: 396.5 },
    byCurrency: { EUR: { cost: 215 }, GBP: { cost: 181.5 } },
    asks,
  },
  {
    title: 'names of currencies',
    text: `
Date,Reseller,Paid in,Cost
2024-03-01,North,Euro,120.00
2024-03-02,South,US Dollar,80.00
2024-03-03,North,Euro,95.00`,
    is: { cost: 295 },
    byCurrency: { EUR: { cost: 215 }, USD: { cost: 80 } },
    asks,
  },
  {
    title: 'amounts that were converted keep the currency of their header',
    text: `
Date,Campaign,Local currency,Spend (local),Spend (USD)
2024-01-01,A,EUR,9.00,10.00
2024-01-02,B,GBP,15.80,20.00`,
    is: { cost: 30 },
    currency: 'USD',
    asks: ['money-left-out', 'cost-without-revenue'],
  },
  {
    title: 'codes in small letters beside countries',
    text: `
dt,country,ccy,net_spend
2024-01-01,DE,eur,20.00
2024-01-02,US,usd,10.00`,
    is: { cost: 30 },
    byCurrency: { EUR: { cost: 20 }, USD: { cost: 10 } },
    asks,
  },
  {
    title: 'codes under a word for what was billed',
    text: `
Kunde,Datum,Ausgaben,Abgerechnet in
A,2025-02-03,"310,20",CHF
B,2025-02-04,"99,90",EUR
C,2025-02-05,"120,00",CHF`,
    is: { cost: 530.1 },
    byCurrency: { CHF: { cost: 430.2 }, EUR: { cost: 99.9 } },
    asks: ['mixed-currencies', 'cost-without-revenue'],
  },
];

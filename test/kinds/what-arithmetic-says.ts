import type { Small } from './kind.ts';

export const whatArithmeticSays: readonly Small[] = [
  {
    title: 'ACOS says which column was sold',
    text: `
Fecha,Campaña,Inversión (EUR),Ventas atribuidas en total,ACOS total
2025-03-01,Auto,310.50,1890.00,"16,43 %"
2025-03-02,Manual,265.10,2240.00,"11,83 %"
2025-03-03,Marca,90.00,1125.00,"8,00 %"`,
    is: { cost: 665.6, revenue: 5255 },
    currency: 'EUR',
  },
  {
    title: 'a total of a fee in a language that nobody listed',
    text: `
Månad;Kanal;Media;Byråarvode;Totalt
2025-01;Google;100000;15000;115000
2025-01;Meta;60000;9000;69000
2025-02;Google;110000;16500;126500`,
    is: { cost: 310500 },
    asks: ['currency-unclear', 'cost-without-revenue'],
  },
  {
    title: 'channels by their plain names among salaries and rent',
    text: `
Month,Net sales,Google,Facebook,Salaries,Rent
2025-01,124500,18000,12500,24000,4500
2025-02,131050,19500,13000,24000,4500`,
    is: { cost: 63000, revenue: 255550 },
    byChannel: {
      'All channels': { revenue: 255550 },
      Google: { cost: 37500 },
      Facebook: { cost: 25500 },
    },
    asks: ['currency-unclear', 'overheads-found'],
  },
  {
    title: 'the paper of an entry is no channel',
    text: `
Date,Source,Description,Account,Debit (GBP),Credit (GBP)
2025-03-03,Payable Invoice,Google Ads,Advertising,1200.00,
2025-03-10,Payable Invoice,Facebook,Advertising,800.00,
2025-03-21,Credit Note,Google Ads,Advertising,,100.00`,
    is: { cost: 1900 },
    byChannel: { 'Google Ads': { cost: 1100 }, Facebook: { cost: 800 } },
    asks: ['negative-cost', 'cost-without-revenue'],
  },
  {
    title: 'two digits behind months are their year',
    text: `
Monat;Kanal;Kosten (EUR);Umsatz (EUR)
Jan 25;Google;100,00;400,00
Feb 25;Google;110,00;450,00
Summe;;210,00;850,00`,
    is: { cost: 210, revenue: 850 },
    byMonth: { '2025-01': { cost: 100, revenue: 400 }, '2025-02': { cost: 110, revenue: 450 } },
  },
  {
    title: 'and their day where only the day changes',
    text: `
Datum;Kanal;Kosten (EUR);Umsatz (EUR)
Jan 25;Google;100,00;400,00
Jan 26;Google;110,00;450,00`,
    is: { cost: 210, revenue: 850 },
    asks: ['dates-unreadable'],
  },
];

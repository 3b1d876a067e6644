import type { Small } from './kind.ts';

export const amountsInThousands: readonly Small[] = [
  {
    title: 'header k€',
    text: `
Monat;Kanal;Kosten (k€);Umsatz (T€)
01/2024;TV;120,5;610
02/2024;TV;98,0;540
01/2024;Radio;22,4;75
02/2024;Radio;25,1;80`,
    is: { cost: 266000, revenue: 1305000 },
    currency: 'EUR',
  },
  {
    title: 'thousands in a note line above',
    text: `
Marketing summary (USD thousands),,,
Month,Channel,Spend,Revenue
Jan-24,Paid search,12.5,60.2
Feb-24,Paid search,13.1,63.0
Jan-24,Paid social,9.4,22.8
Feb-24,Paid social,8.0,20.0`,
    is: { cost: 43000, revenue: 166000 },
    currency: 'USD',
  },
  {
    title: 'in 1.000 EUR in a note below',
    text: `
Monat;Mediakosten;Nettoumsatz
Januar 2024;120;480
Februar 2024;130;510
März 2024;110;450
Alle Angaben in 1.000 EUR;;`,
    is: { cost: 360000, revenue: 1440000 },
    currency: 'EUR',
  },
  {
    title: 'k as header of one column and not of the other',
    text: `
Month,Spend (k$),Revenue ($)
2024-01,10.5,42000
2024-02,11.0,45500
2024-03,9.5,39000`,
    is: { cost: 31000, revenue: 126500 },
    asks: ['currency-unclear'],
  },
];

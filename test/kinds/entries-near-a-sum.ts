import type { Small } from './kind.ts';

export const entriesNearASum: readonly Small[] = [
  {
    title: 'a sale that is nearly as large as the next, with an expense between them',
    text: `
Date,Nominal,Narrative,Dr (CAD),Cr (CAD),Note
2024-02-01,7201 Marketing expense,Meta Platforms,903.94,,seen
2024-02-04,4000 Sales revenue,Shop payout,,310.20,
2024-02-09,4000 Sales revenue,Shop payout,,2770.32,
2024-02-12,7201 Marketing expense,LinkedIn Ads,1275.59,,
2024-02-20,4000 Sales revenue,Shop payout,,2781.10,seen`,
    is: { cost: 2179.53, revenue: 5861.62 },
    currency: 'CAD',
  },
  {
    title: 'a sale that two others come near to',
    text: `
Datum;Konto;Buchungstext;Soll (EUR);Haben (EUR)
16.09.2024;6600 Werbekosten;Meta;1.803,94;
18.09.2024;4400 Erlöse;Shop;;210.050,51
20.09.2024;4400 Erlöse;Shop;;167.020,13
22.09.2024;4400 Erlöse;Shop;;377.070,62
28.09.2024;4400 Erlöse;Shop;;88.000,00`,
    is: { cost: 1803.94, revenue: 842141.26 },
    currency: 'EUR',
    asks: ['booking-nearly-sum'],
  },
  {
    title: 'the total of a day that was edited is none of its channels, though only its sales miss',
    text: `
Date,Channel,Cost (EUR),Revenue (EUR)
2024-01-01,Google,100.00,3012.55
2024-01-01,Meta,80.00,2207.10
2024-01-01,All,180.00,5221.65
2024-01-02,Google,90.00,3100.00
2024-01-02,Meta,70.00,2107.10
2024-01-02,All,160.00,5207.10`,
    is: { cost: 340, revenue: 10426.75 },
    currency: 'EUR',
    asks: ['nearly-total'],
  },
];

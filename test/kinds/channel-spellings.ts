import type { Small } from './kind.ts';

export const channelSpellings: readonly Small[] = [
  {
    title: 'three platforms',
    text: `
Date,Channel,Spend (USD),Revenue (USD)
2024-01-01,LinkedIn,310.25,700
2024-01-01,TikTok,120.00,260
2024-01-02,linkedin ads,280.75,610
2024-01-02,Tik Tok,99.50,150
2024-01-03,Linked In,305.00,655
2024-01-03,tiktok,130.10,190`,
    is: { cost: 1_245.6, revenue: 2_565 },
    currency: 'USD',
    asks: ['channel-spellings'],
  },
  {
    title: 'channels that are no platform',
    text: `
Datum;Kanal;Kosten (EUR);Umsatz (EUR)
2024-02-01;Newsletter;50,00;410,00
2024-02-02;newsletter;45,50;390,00
2024-02-03;News-Letter;60,25;455,00
2024-02-04;Außenwerbung;900,00;1.200,00`,
    is: { cost: 1_055.75, revenue: 2_455 },
    currency: 'EUR',
    asks: ['channel-spellings'],
  },
  {
    title: 'names in a column that calls itself a source',
    text: `
day,source,cost_eur,orders
05/03/2024,Meta FB,71.10,4
14/03/2024,facebook,64.90,3
15/03/2024,Meta Ads,80.00,6
16/03/2024,Bing,20.00,1
17/03/2024,Microsoft Ads,25.00,2`,
    is: { cost: 261, orders: 16 },
    currency: 'EUR',
    asks: ['channel-spellings', 'cost-without-revenue'],
  },
  {
    title: 'names that differ in a blank and an accent',
    text: `
Mois;Canal;Dépenses (EUR);Chiffre d'affaires (EUR)
2024-04;Référencement payant;1000;4200
2024-04;Referencement payant ;500;1900
2024-05;référencement  payant;800;3100
2024-05;Radio;300;500`,
    is: { cost: 2_600, revenue: 9_700 },
    currency: 'EUR',
    asks: ['channel-spellings'],
  },
  {
    title: 'names that only seem alike are left alone',
    text: `
Date,Channel,Spend (EUR),Revenue (EUR)
2024-01-01,Google Ads,310.25,700
2024-01-01,Google Shopping,120.00,260
2024-01-02,YouTube,280.75,610
2024-01-02,Display North,99.50,150
2024-01-03,Display South,305.00,655`,
    is: { cost: 1_115.5, revenue: 2_375 },
    currency: 'EUR',
    byChannel: {
      'Google Ads': { cost: 310.25, revenue: 700 },
      'Google Shopping': { cost: 120, revenue: 260 },
      YouTube: { cost: 280.75, revenue: 610 },
      'Display North': { cost: 99.5, revenue: 150 },
      'Display South': { cost: 305, revenue: 655 },
    },
  },
];

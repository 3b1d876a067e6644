import type { Small } from './kind.ts';

export const channelsAboveTheirRows: readonly Small[] = [
  {
    title: 'a line above each group of campaigns',
    text: `
Campagna;Spesa (EUR);Ricavi (EUR)
Google Ads;;
Marchio;100,50;800,00
Generica;320,00;760,00
TikTok;;
Video;90,00;120,00
Totale;510,50;1.680,00`,
    is: { cost: 510.5, revenue: 1680 },
    byChannel: { 'Google Ads': { cost: 420.5, revenue: 1560 }, TikTok: { cost: 90, revenue: 120 } },
    asks: ['no-date'],
  },
  {
    title: 'the sum of each group above it',
    text: `
Kanaal / campagne,Kosten (EUR),Omzet (EUR)
Meta,400.25,1300
  Prospecting,250.25,500
  Retargeting,150,800
LinkedIn,300,90
  ABM,180,60
  Merk,120,30`,
    is: { cost: 700.25, revenue: 1390 },
    byChannel: { Meta: { cost: 400.25, revenue: 1300 }, LinkedIn: { cost: 300, revenue: 90 } },
    asks: ['no-date'],
  },
  {
    title: 'a title with its month above each table',
    text: `
Bing März 2025;;;
Tag;Kampagne;Kosten (EUR);Umsatz (EUR)
2025-03-01;Brand;20,00;90,00
2025-03-02;Brand;22,50;80,00
;;;
Pinterest März 2025;;;
Tag;Kampagne;Ausgaben (EUR);Umsatz (EUR)
2025-03-01;Wohnen;31,00;40,00
2025-03-02;Wohnen;30,00;60,00`,
    is: { cost: 103.5, revenue: 270 },
    byChannel: { Bing: { cost: 42.5, revenue: 170 }, Pinterest: { cost: 61, revenue: 100 } },
  },
  {
    title: 'groups of channels, as analytics calls them, under a word of nobody',
    text: `
Sessionens gruppering;Sessioner;Intäkter (SEK)
Organic Search;4100;18450,50
Paid Search;2050;12800,00
Direct;1500;5200,25`,
    is: { revenue: 36450.75 },
    byChannel: {
      'Organic Search': { revenue: 18450.5 },
      'Paid Search': { revenue: 12800 },
      Direct: { revenue: 5200.25 },
    },
    asks: ['no-date', 'no-cost'],
  },
  {
    title: 'a total of a group of one',
    text: `
Kampania;Wydatki (PLN);Przychód (PLN)
GOOGLE ADS;;
Brand;1200,00;9000,00
PLA;3400,00;14000,00
Razem Google Ads;4600,00;23000,00
FACEBOOK ADS;;
Prospecting;2100,00;4100,00
Razem Facebook Ads;2100,00;4100,00
RAZEM;6700,00;27100,00`,
    is: { cost: 6700, revenue: 27100 },
    byChannel: { 'GOOGLE ADS': { cost: 4600, revenue: 23000 }, 'FACEBOOK ADS': { cost: 2100, revenue: 4100 } },
    asks: ['no-date'],
  },
  {
    title: 'months above their rows',
    text: `
Channel,Spend (USD),Revenue (USD)
January 2025,,
Google,1000,4000
Meta,600,1500
February 2025,,
Google,1100,4300
Meta,650,1600`,
    is: { cost: 3350, revenue: 11400 },
    byMonth: { '2025-01': { cost: 1600, revenue: 5500 }, '2025-02': { cost: 1750, revenue: 5900 } },
  },
];

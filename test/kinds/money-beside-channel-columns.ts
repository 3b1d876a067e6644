import type { Small } from './kind.ts';

export const moneyBesideChannelColumns: readonly Small[] = [
  {
    title: 'a channel whose header has no word for spend',
    text: `
Date,Airship (outdoor),PPC spend,Display spend,e-mail spend
2-Jan-24," £91,500 "," £1,740 "," £1,105 ", £480 
3-Jan-24," £88,250 "," £1,815 "," £1,290 ", £515 
4-Jan-24," £102,000 "," £1,660 "," £1,345 ", £430 `,
    is: { cost: 292_130 },
    currency: 'GBP',
    byChannel: {
      'Airship (outdoor)': { cost: 281_750 },
      PPC: { cost: 5_215 },
      Display: { cost: 3_740 },
      'e-mail': { cost: 1_425 },
    },
    asks: ['cost-without-revenue'],
  },
  {
    title: 'what nothing proves to be a channel is named',
    text: `
Monat;Google Kosten;Bing Kosten;Trikot SV Blau
01/2024;1.200,00 €;310,00 €;5.000,00 €
02/2024;1.150,00 €;295,00 €;5.000,00 €`,
    is: { cost: 2_955 },
    currency: 'EUR',
    byChannel: { Google: { cost: 2_350 }, Bing: { cost: 605 } },
    asks: ['money-left-out', 'cost-without-revenue'],
  },
  {
    title: 'crowns, the odd column first and a total last',
    text: `
Uke,Buss 31,Facebook kostnad,Snap kostnad,Sum
2024-W10,NOK 8000,NOK 1500,NOK 640,NOK 10140
2024-W11,NOK 8000,NOK 1720,NOK 590,NOK 10310`,
    is: { cost: 20_450 },
    currency: 'NOK',
    byChannel: { 'Buss 31': { cost: 16_000 }, Facebook: { cost: 3_220 }, Snap: { cost: 1_230 } },
    asks: ['cost-without-revenue'],
  },
  {
    title: 'a podcast beside costs in French',
    text: `
Mois,Coût Meta,Coût TikTok,Podcast Les Amis
2024-01,"850,00 €","320,00 €","1 500,00 €"
2024-02,"910,00 €","275,50 €","1 500,00 €"`,
    is: { cost: 5_355.5 },
    currency: 'EUR',
    byChannel: { Meta: { cost: 1_760 }, TikTok: { cost: 595.5 }, 'Podcast Les Amis': { cost: 3_000 } },
    asks: ['cost-without-revenue'],
  },
];

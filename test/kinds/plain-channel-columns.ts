import type { Small } from './kind.ts';

export const plainChannelColumns: readonly Small[] = [
  {
    title: 'a total proves them',
    text: `
Year,Month,Total investment (USD),TV,Press,Sponsorship,Search,Radio,Other
2023,11,21.6,9.1,1.4,6.1,2.0,3.0,
2023,12,50.7,20.5,2.6,12.4,7.2,5.0,3.0
2024,1,22.7,8.0,0.5,5.2,4.0,2.5,2.5`,
    is: { cost: 95 },
    currency: 'USD',
    byMonth: { '2023-11': { cost: 21.6 }, '2023-12': { cost: 50.7 }, '2024-01': { cost: 22.7 } },
    byChannel: {
      TV: { cost: 37.6 },
      Press: { cost: 4.5 },
      Sponsorship: { cost: 23.7 },
      Search: { cost: 13.2 },
      Radio: { cost: 10.5 },
      Other: { cost: 5.5 },
    },
    asks: ['cost-without-revenue'],
  },
  {
    title: 'in German, with revenue beside them',
    text: `
Monat;Umsatz (EUR);TV;Plakat;Online;Gesamt (EUR)
Okt 2023;90.000,00;12.500,00;4.100,00;6.250,00;22.850,00
Nov 2023;97.500,00;13.100,00;3.900,00;7.400,00;24.400,00
Dez 2023;120.300,00;15.800,00;4.400,00;9.950,00;30.150,00`,
    is: { cost: 77_400, revenue: 307_800 },
    currency: 'EUR',
    byMonth: {
      '2023-10': { cost: 22_850, revenue: 90_000 },
      '2023-11': { cost: 24_400, revenue: 97_500 },
      '2023-12': { cost: 30_150, revenue: 120_300 },
    },
  },
  {
    title: 'in Portuguese, the total called invested',
    text: `
Mês;Rádio;Jornal;Internet;Total investido (BRL)
01/2024;1.200,00;800,00;2.350,00;4.350,00
02/2024;1.150,00;640,00;2.710,00;4.500,00`,
    is: { cost: 8_850 },
    currency: 'BRL',
    byChannel: { Rádio: { cost: 2_350 }, Jornal: { cost: 1_440 }, Internet: { cost: 5_060 } },
    asks: ['cost-without-revenue'],
  },
  {
    title: 'no total, and money only by its sign',
    text: `
Month,TV,Out of home,Cinema,Sales
Jan 2024,"£4,200","£1,900",£650,"£31,000"
Feb 2024,"£3,950","£2,050",£700,"£29,400"`,
    is: { cost: 13_450, revenue: 60_400 },
    currency: 'GBP',
    byChannel: {
      TV: { cost: 8_150 },
      'Out of home': { cost: 3_950 },
      Cinema: { cost: 1_350 },
      'All channels': { revenue: 60_400 },
    },
  },
  {
    title: 'whole numbers of channels beside revenue may be spent, and are named',
    text: `
week_start,revenue,tv,radio,facebook
2024-09-02,84000,5000,900,1200
2024-09-09,81500,4800,0,1350
2024-09-16,90250,6100,900,1400`,
    is: { revenue: 255_750 },
    asks: ['money-left-out', 'no-cost', 'currency-unclear'],
  },
];

import type { Small } from './kind.ts';

const is = { cost: 6_400, revenue: 21_350 };
const byMonth = { '2024-04': { cost: 3_100, revenue: 10_150 }, '2024-05': { cost: 3_300, revenue: 11_200 } };
const byChannel = { Search: { cost: 4_150, revenue: 16_050 }, Print: { cost: 2_250, revenue: 5_300 } };

export const monthsAcross: readonly Small[] = [
  {
    title: 'a row for each channel and metric',
    text: `
Channel,Metric,Apr-24,May-24,Total
Search,Spend (EUR),2000,2150,4150
Search,Revenue (EUR),7900,8150,16050
Print,Spend (EUR),1100,1150,2250
Print,Revenue (EUR),2250,3050,5300`,
    is,
    byMonth,
    byChannel,
    currency: 'EUR',
  },
  {
    title: 'the channel stands once for its rows',
    text: `
Kanal;Kennzahl;Apr 24;Mai 24;Summe
Search;Kosten in EUR;2.000,00;2.150,00;4.150,00
;Umsatz in EUR;7.900,00;8.150,00;16.050,00
Print;Kosten in EUR;1.100,00;1.150,00;2.250,00
;Umsatz in EUR;2.250,00;3.050,00;5.300,00`,
    is,
    byMonth,
    byChannel,
    currency: 'EUR',
  },
  {
    title: 'a section for each metric, with its total',
    text: `
EUR,April 2024,May 2024
Spend,,
Search,2000,2150
Print,1100,1150
Total spend,3100,3300
Revenue,,
Search,7900,8150
Print,2250,3050
Total revenue,10150,11200`,
    is,
    byMonth,
    byChannel,
    currency: 'EUR',
  },
  {
    title: 'the months above pairs of columns',
    text: `
,2024-04,,2024-05,
Channel,Spend (USD),Revenue (USD),Spend (USD),Revenue (USD)
Search,2000,7900,2150,8150
Print,1100,2250,1150,3050
Total,3100,10150,3300,11200`,
    is,
    byMonth,
    byChannel,
    currency: 'USD',
  },
  {
    title: 'no metric but in the title, a total at the top and at the right',
    text: `
Media spend 2024 in GBP,,,
,,,
Channel,April,May,Year
All,3100,3300,6400
Search,2000,2150,4150
Print,1100,1150,2250`,
    is: { cost: 6_400 },
    byMonth: { '2024-04': { cost: 3_100 }, '2024-05': { cost: 3_300 } },
    byChannel: { Search: { cost: 4_150 }, Print: { cost: 2_250 } },
    currency: 'GBP',
    asks: ['cost-without-revenue'],
  },
  {
    title: 'weeks across, metrics down',
    name: 'Print',
    text: `
,2024-W14,2024-W15,2024-W16
Kosten (EUR),"310,50","298,00","305,25"
Umsatz (EUR),"1.200,00","1.150,00","990,00"
Klicks,410,395,388`,
    is: { cost: 913.75, revenue: 3_340, clicks: 1_193 },
    byMonth: { '2024-04': { cost: 913.75, revenue: 3_340, clicks: 1_193 } },
    currency: 'EUR',
  },
  {
    title: 'months as numbers beside a year in the title',
    text: `
Werbekosten 2024 nach Monat (EUR);;;;;;;
Kanal;1;2;3;4;5;6;Summe
Zeitung;500;550;600;510;520;530;3210
Radio;300;300;250;310;320;330;1810`,
    is: { cost: 5_020 },
    byMonth: {
      '2024-01': { cost: 800 },
      '2024-02': { cost: 850 },
      '2024-03': { cost: 850 },
      '2024-04': { cost: 820 },
      '2024-05': { cost: 840 },
      '2024-06': { cost: 860 },
    },
    byChannel: { Zeitung: { cost: 3_210 }, Radio: { cost: 1_810 } },
    currency: 'EUR',
    asks: ['cost-without-revenue'],
  },
  {
    title: 'months as numbers beside a year in the name of the tab',
    name: 'Spend 2023',
    text: `
Channel,1,2,3,4,5,6,7,8,9,10,11,12
Search,10.5,11,12,13,14,15,16,17,18,19,20,21
Cinema,5,5,5,5,5,5,5,5,5,5,5,6.5`,
    is: { cost: 248 },
    byChannel: { Search: { cost: 186.5 }, Cinema: { cost: 61.5 } },
    currency: '',
    asks: ['cost-without-revenue', 'currency-unclear'],
  },
  {
    title: 'numbers that may be weeks, or anything, are asked about',
    name: 'Spend',
    text: `
Channel,1,2,3,4
Search,10.5,11,12,13
Cinema,5,5,5,5`,
    is: {},
    asks: ['no-header'],
  },
  {
    title: 'numbered weeks are no months',
    text: `
Ausgaben 2024 pro Kalenderwoche (EUR);;;;;;;;;;;;
Kanal;1;2;3;4;5;6;7;8;9;10;11;12
Suche;10;20;30;40;50;60;70;80;90;10;20;30
Kino;5;4;3;2;1;2;3;4;5;6;7;8`,
    is: {},
    asks: ['no-header'],
  },
  {
    title: 'a block of months for each amount',
    text: `
Spend (EUR),Jan 2024,Feb 2024
Search,60,120
Print,40,80

Revenue (EUR),Jan 2024,Feb 2024
Search,300,300
Print,100,200`,
    is: { cost: 300, revenue: 900 },
    currency: 'EUR',
    byChannel: { Search: { cost: 180, revenue: 600 }, Print: { cost: 120, revenue: 300 } },
    byMonth: { '2024-01': { cost: 100, revenue: 400 }, '2024-02': { cost: 200, revenue: 500 } },
  },
];

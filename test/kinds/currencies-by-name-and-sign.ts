import type { Small } from './kind.ts';

export const currenciesByNameAndSign: readonly Small[] = [
  {
    title: 'names of currencies',
    text: `
Date,Market,Currency,Spend,Revenue
2024-02-01,SE,Swedish krona,1000,4000
2024-02-01,DK,Danish krone,800,2500
2024-02-02,SE,Swedish krona,1100,4200
2024-02-02,UK,Pound sterling,90,300`,
    is: { cost: 2990, revenue: 11000 },
    byCurrency: {
      SEK: { cost: 2100, revenue: 8200 },
      DKK: { cost: 800, revenue: 2500 },
      GBP: { cost: 90, revenue: 300 },
    },
    asks: ['mixed-currencies'],
  },
  {
    title: 'kr shared',
    text: `
Dato;Kampanje;Kostnad;Klikk;Omsetning
01.03.2024;Vår;1 200 kr;310;5 400 kr
02.03.2024;Vår;1 150 kr;298;4 980 kr
03.03.2024;Merke;640 kr;120;3 300 kr`,
    is: { cost: 2990, clicks: 728, revenue: 13680 },
    asks: ['currency-unclear'],
  },
  {
    title: 'sign behind',
    text: `
Date;Channel;Cost;Revenue
2024-01-01;Seznam;1 250,00 Kč;4 300,00 Kč
2024-01-02;Seznam;1 310,50 Kč;4 120,00 Kč
2024-01-03;Sklik;980,00 Kč;2 990,00 Kč`,
    is: { cost: 3540.5, revenue: 11410 },
    currency: 'CZK',
  },
  {
    title: 'two currencies in two columns',
    text: `
Date,Campaign,Spend (PLN),Spend (EUR),Revenue (PLN),Revenue (EUR)
2024-04-01,Wiosna,430.00,100.00,2150.00,500.00
2024-04-02,Wiosna,473.00,110.00,1720.00,400.00
2024-04-03,Marka,215.00,50.00,1290.00,300.00`,
    is: { cost: 1118, revenue: 5160 },
    currency: 'PLN',
  },
  {
    title: 'spend in USD, revenue in EUR',
    text: `
Date,Campaign,Spend USD,Revenue EUR
2024-04-01,A,100,300
2024-04-02,A,120,310
2024-04-03,B,90,200`,
    is: { cost: 310, revenue: 810 },
    byCurrency: { USD: { cost: 310 }, EUR: { revenue: 810 } },
    asks: ['mixed-currencies', 'currency-conflict'],
  },
  {
    title: 'column of currency signs',
    text: `
Date,Site,Cur,Media,Sales
2024-08-01,DE,€,500,1900
2024-08-01,UK,£,300,1200
2024-08-02,DE,€,510,1850
2024-08-02,UK,£,310,1150`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'code before each amount, differing',
    text: `
Date,Publisher,Amount
2024-08-01,Le Monde,EUR 1200.00
2024-08-01,NZZ,CHF 900.00
2024-08-02,Le Monde,EUR 1150.00
2024-08-02,NZZ,CHF 880.00`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'rate column and converted',
    text: `
date,channel,local spend,local currency,fx,spend usd,revenue usd
2024-03-01,Yandex,9000,TRY,0.03,270,800
2024-03-02,Yandex,8000,TRY,0.03,240,700
2024-03-03,Google,200,GBP,1.25,250,900`,
    is: { cost: 760, revenue: 2400 },
  },
  {
    title: 'currency in units row below header',
    text: `
Date,Channel,Spend,Revenue,Clicks
,,EUR,EUR,#
2024-01-01,Meta,100.50,400.00,200
2024-01-02,Meta,99.50,380.00,190
2024-01-03,Google,150.00,900.00,210`,
    is: { clicks: 600, cost: 350, revenue: 1680 },
    asks: ['unreadable-amount', 'currency-unclear', 'unreadable-count'],
  },
  {
    title: 'header of two lines',
    text: `
Datum,"Kosten
(netto, €)","Umsatz
(brutto, €)","Klicks
(alle)"
01.05.2024,"1.000,10","4.000,00",500
02.05.2024,"1.100,20","4.200,00",520
03.05.2024,"900,70","3.900,00",470`,
    is: { cost: 3001, revenue: 12100, clicks: 1490 },
    currency: 'EUR',
  },
  {
    title: 'non-breaking spaces and euro behind',
    text: `
Date;Levier;Dépenses HT;CA TTC
01/02/2024;SEA;1 250,40 €;5 300,00 €
02/02/2024;SEA;1 149,60 €;4 900,00 €
13/02/2024;Affiliation;600,00 €;2 100,00 €`,
    is: { cost: 3000, revenue: 12300 },
    currency: 'EUR',
  },
  {
    title: 'lira and try as words',
    text: `
Tarih;Kampanya;Harcama (TL);Satış tutarı (TL)
01.02.2024;Bahar;1.250,50;6.300,00
02.02.2024;Bahar;1.180,00;5.900,00
13.02.2024;Yaz;900,50;4.000,00`,
    is: { cost: 3331, revenue: 16200 },
    currency: 'TRY',
  },
  {
    title: 'cents left out by rounding with apostrophes',
    text: `
Datum;Kanal;Budget CHF;Ausgegeben CHF;Rest CHF
01.2024;SEA;10’000;9’850.50;149.50
02.2024;SEA;10’000;10’100.00;-100.00
01.2024;Print;5’000;4’000.00;1’000.00`,
    is: { cost: 23950.5 },
    plan: 25000,
    currency: 'CHF',
    asks: ['cost-without-revenue'],
  },
];

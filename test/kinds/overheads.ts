import type { Small } from './kind.ts';

export const overheads: readonly Small[] = [
  {
    title: 'a list of expenses, each by its name below a word for costs',
    text: `
Date,Expense,Amount (GBP),Paid with
2024-03-01,Google Ads,1240.50,Card
2024-03-04,Facebook Ads,890.20,Card
2024-03-12,Flyer printing,310,Transfer
2024-03-20,Google Ads,1010.10,Card
2024-04-02,Facebook Ads,760,Card
2024-04-18,Trade fair booth,2400,Transfer`,
    is: { cost: 6_610.8 },
    currency: 'GBP',
    byChannel: {
      'Google Ads': { cost: 2_250.6 },
      'Facebook Ads': { cost: 1_650.2 },
      'Flyer printing': { cost: 310 },
      'Trade fair booth': { cost: 2_400 },
    },
    asks: ['cost-without-revenue'],
  },
  {
    title: 'columns beside those of media',
    text: `
month,monthly_revenue_usd,monthly_cogs_usd,social_media_spend_usd,search_spend_usd,salary_costs_usd,rent_costs_usd,software_costs_usd,new_customers_acquired
2024-01-01,61000,24000,5200.5,9100.25,18000,4000,1250,310
2024-02-01,58500,23100,4900,8800,18000,4000,1250,295`,
    is: { cost: 28_000.75, revenue: 119_500, newCustomers: 605 },
    currency: 'USD',
    asks: ['overheads-found'],
  },
  {
    title: 'in German',
    text: `
Monat;Umsatz (EUR);Google Ads (EUR);Radiowerbung (EUR);Gehälter (EUR);Büromiete (EUR);Neukunden
01/2024;52.000,00;4.100,00;2.200,00;21.000,00;3.300,00;120
02/2024;49.800,00;3.950,00;2.000,00;21.000,00;3.300,00;112`,
    is: { cost: 12_250, revenue: 101_800, newCustomers: 232 },
    currency: 'EUR',
    asks: ['overheads-found'],
  },
  {
    title: 'rows among those of channels',
    text: `
Month,Cost item,Amount (GBP)
2024-01,Google Ads,1500
2024-01,Flyers,400
2024-01,Wages,8200
2024-01,Office rent,1900
2024-02,Google Ads,1650
2024-02,Wages,8200
2024-02,Office rent,1900`,
    is: { cost: 3_550 },
    currency: 'GBP',
    byMonth: { '2024-01': { cost: 1_900 }, '2024-02': { cost: 1_650 } },
    asks: ['overheads-found', 'cost-without-revenue'],
  },
  {
    title: 'in French, beside media that nothing proves to be channels',
    text: `
Mois;Ventes (EUR);Publicité en ligne (EUR);Affichage (EUR);Salaires (EUR);Loyer (EUR);Logiciels (EUR)
2024-03;40000;3000;1200;15000;2500;600
2024-04;42000;3100;1100;15000;2500;600`,
    is: { revenue: 82_000 },
    currency: 'EUR',
    asks: ['overheads-found', 'money-left-out', 'no-cost'],
  },
  {
    title: 'a profit and loss account, months across',
    text: `
,Jan 2024,Feb 2024
Revenue (USD),2000,3000
COGS (USD),500,700
Advertising (USD),100,200
Salaries (USD),900,900
Rent (USD),300,300
Net profit (USD),200,900`,
    is: { cost: 300, revenue: 5_000 },
    currency: 'USD',
    byMonth: { '2024-01': { cost: 100, revenue: 2_000 }, '2024-02': { cost: 200, revenue: 3_000 } },
    asks: ['overheads-found'],
  },
  {
    title: 'in Spanish',
    text: `
Mes;Ingresos (EUR);Nóminas (EUR);Alquiler (EUR);Publicidad Google (EUR);Publicidad Facebook (EUR)
01/2024;3.000,00;1.000,00;500,00;150,00;100,00
02/2024;3.000,00;1.000,00;500,00;150,00;100,00`,
    is: { cost: 500, revenue: 6_000 },
    currency: 'EUR',
    asks: ['overheads-found'],
  },
  {
    title: 'a list of expenses, a row each, under a word that may be an amount as well',
    text: `
Month,Expense,Amount (GBP)
2024-05,Google Ads,900
2024-05,Facebook Ads,650
2024-05,Salaries,8100
2024-05,Office rent,1500
2024-06,Google Ads,980
2024-06,Facebook Ads,610
2024-06,Salaries,8100
2024-06,Office rent,1500`,
    is: { cost: 3_140 },
    currency: 'GBP',
    byMonth: { '2024-05': { cost: 1_550 }, '2024-06': { cost: 1_590 } },
    asks: ['overheads-found', 'cost-without-revenue'],
  },
  {
    title: 'kinds of costs, each known for a channel or for none',
    text: `
Monat;Ausgabenart;Betrag
2025-04;Google Ads;410,50 €
2025-04;Miete;1.300,00 €
2025-04;Radio;250,00 €
2025-05;Google Ads;398,25 €
2025-05;Strom;180,00 €`,
    is: { cost: 1_058.75 },
    currency: 'EUR',
    byChannel: { 'Google Ads': { cost: 808.75 }, Radio: { cost: 250 } },
    asks: ['overheads-found', 'cost-without-revenue'],
  },
  {
    title: 'kinds of costs of which one may be anything are asked about',
    text: `
Monat;Kostenart;Betrag
2025-04;Google Ads;410,50 €
2025-04;Mehl;1.300,00 €
2025-05;Google Ads;398,25 €`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'sales that are spent on pay, goods and channels, and what is left: whole money, proved by the sum',
    text: `
Month;Sales;Goods;Wages;Google Ads;Leaflets;Profit
Jan 2025;18400;7100;6200;300;40;4760
Feb 2025;19150;7350;6200;325;0;5275
Mar 2025;20020;7800;6450;310;35;5425`,
    is: { cost: 1_010, revenue: 57_570 },
    currency: '',
    byChannel: { 'Google Ads': { cost: 935 }, Leaflets: { cost: 75 }, 'All channels': { revenue: 57_570 } },
    asks: ['overheads-found', 'currency-unclear'],
  },
  {
    title: 'the same where the sum does not come out: sales may be a number of them',
    text: `
Month;Sales;Wages;Rent;Marketing;Profit
Jan 2025;18400;6200;1500;300;4760
Feb 2025;19150;6200;1500;325;5275`,
    is: { cost: 625 },
    asks: ['overheads-found', 'ambiguous-column', 'currency-unclear', 'cost-without-revenue'],
  },
  {
    title: 'Verkäufe, und was davon blieb',
    text: `
Monat;Verkäufe;Löhne;Miete;Werbung;Ergebnis
April 2025;9200;4100;1300;410;3390
Mai 2025;9750;4100;1300;380;3970`,
    is: { cost: 790, revenue: 18_950 },
    asks: ['overheads-found', 'currency-unclear'],
  },
];

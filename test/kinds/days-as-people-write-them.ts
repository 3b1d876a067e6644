import type { Small } from './kind.ts';

export const daysAsPeopleWriteThem: readonly Small[] = [
  {
    title: 'serials',
    text: `
When,Source,Spend,Clicks,Sales
45292,Google,100,200,500
45293,Google,110,210,520
45323,Google,120,220,560
45324,Bing,40,80,150`,
    is: { clicks: 710, cost: 370, revenue: 1730 },
    asks: ['no-date', 'currency-unclear'],
  },
  {
    title: 'ranges in a cell',
    text: `
Period,Channel,Spend,Revenue
1–7 Jan 2024,Meta,700,2100
8–14 Jan 2024,Meta,770,2400
15–21 Jan 2024,Meta,650,1900
22–28 Jan 2024,Meta,680,2000`,
    is: { cost: 2800, revenue: 8400 },
    byMonth: { '2024-01': { cost: 2800, revenue: 8400 } },
    asks: ['currency-unclear'],
  },
  {
    title: 'ISO weeks',
    text: `
isoweek,channel,media_cost,orders,net_revenue
2024-W05,search,1000,40,4000
2024-W06,search,1100,44,4300
2024-W07,search,900,36,3700
2024-W06,display,300,5,410`,
    is: { cost: 3300, orders: 125, revenue: 12410 },
    asks: ['currency-unclear'],
  },
  {
    title: 'quarters',
    text: `
Quarter,Channel,Spend,Revenue
Q1 2024,OOH,30000,90000
Q2 2024,OOH,28000,85000
Q3 2024,OOH,31000,99000
Q4 2024,OOH,45000,150000`,
    is: { cost: 134000, revenue: 424000 },
    asks: ['currency-unclear'],
  },
  {
    title: 'Finnish months',
    text: `
Kuukausi;Kanava;Kulut;Liikevaihto
tammikuu 2024;Google;1 200,00;5 000,00
helmikuu 2024;Google;1 100,00;4 700,00
maaliskuu 2024;Meta;900,00;2 800,00`,
    is: { cost: 3200, revenue: 12500 },
    byMonth: {
      '2024-01': { cost: 1200, revenue: 5000 },
      '2024-02': { cost: 1100, revenue: 4700 },
      '2024-03': { cost: 900, revenue: 2800 },
    },
    asks: ['currency-unclear'],
  },
  {
    title: 'month only, year in title',
    text: `
Media report 2023,,,
Month,Medium,Cost,Revenue
January,Print,5000,12000
February,Print,5200,12500
March,Print,4800,11000`,
    is: { cost: 15000, revenue: 35500 },
    byMonth: {
      '2023-01': { cost: 5000, revenue: 12000 },
      '2023-02': { cost: 5200, revenue: 12500 },
      '2023-03': { cost: 4800, revenue: 11000 },
    },
    asks: ['currency-unclear'],
  },
  {
    title: 'two date columns: invoice and service',
    text: `
Invoice date,Service month,Supplier,Net amount EUR,VAT EUR,Gross amount EUR
2024-02-05,2024-01,Meta,1000.00,190.00,1190.00
2024-02-06,2024-01,Google,2000.00,380.00,2380.00
2024-03-04,2024-02,Meta,1100.00,209.00,1309.00
2024-03-05,2024-02,Google,1900.00,361.00,2261.00`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'US order decided by one day',
    text: `
Date,Campaign,Cost,Clicks,Revenue
3/4/24,Spring,$50.00,100,$200.00
3/5/24,Spring,$55.00,110,$210.00
3/13/24,Spring,$60.00,120,$220.00
4/1/24,Fool,$65.00,130,$230.00`,
    is: { cost: 230, clicks: 460, revenue: 860 },
    byMonth: {
      '2024-03': { cost: 165, clicks: 330, revenue: 630 },
      '2024-04': { cost: 65, clicks: 130, revenue: 230 },
    },
    asks: ['currency-unclear'],
  },
  {
    title: 'month in the name of the tab',
    name: 'Marketing Mai 2024',
    text: `
Kanal;Kosten;Bestellungen;Umsatz
Google Ads;1.240,00;31;5.600,00
Meta;890,50;22;3.010,00
Newsletter;120,00;14;1.900,00`,
    is: { cost: 2250.5, orders: 67, revenue: 10510 },
    currency: '',
    byMonth: { '2024-05': { cost: 2250.5, orders: 67, revenue: 10510 } },
    asks: ['currency-unclear'],
  },
  {
    title: 'weeks as KW with a year column',
    text: `
Jahr;KW;Kanal;Spendings;Bestellungen;Bestellwert
2023;51;SEA;1000,00;30;3600,00
2023;52;SEA;900,00;25;2900,00
2024;1;SEA;1100,00;33;3900,00
2024;2;SEA;1050,00;31;3700,00`,
    is: { cost: 4050, orders: 119, revenue: 14100 },
    asks: ['currency-unclear'],
  },
  {
    title: 'day.month without year, month in tab',
    name: 'Ausgaben Juni 2024',
    text: `
Tag;Kanal;Ausgaben;Einnahmen
01.06.;Meta;50,00;120,00
02.06.;Meta;55,00;140,00
03.06.;Meta;45,00;100,00`,
    is: { cost: 150, revenue: 360 },
    byMonth: { '2024-06': { cost: 150, revenue: 360 } },
    asks: ['currency-unclear', 'dates-unreadable'],
  },
  {
    title: 'fiscal months FY24 M01',
    text: `
FY,Period,Channel,Actuals,Budget
FY24,P01,Paid search,12000,11000
FY24,P02,Paid search,11500,11000
FY24,P01,Paid social,7000,8000
FY24,P02,Paid social,7400,8000`,
    is: { cost: 37900 },
    plan: 38000,
    asks: ['currency-unclear', 'cost-without-revenue', 'dates-unreadable'],
  },
  {
    title: 'US dates with a UK looking one and two date columns',
    text: `
Created,Flight date,Placement name,Billed (USD),Clicks,Sales (USD)
01/02/2024,01/15/2024,Banner A,100.00,50,210.00
01/02/2024,01/16/2024,Banner A,110.00,52,220.00
01/02/2024,02/03/2024,Banner B,120.00,40,180.00`,
    is: { clicks: 142, revenue: 610 },
    asks: ['money-left-out', 'no-cost'],
  },
  {
    title: 'months Nov to Jan under one year',
    text: `
Winter report 2023,,
Month,Spend,Revenue
November,100,300
December,120,400
January,90,200`,
    is: { cost: 310, revenue: 900 },
    asks: ['currency-unclear', 'dates-unreadable'],
  },
];

import type { Small } from './kind.ts';

export const affiliateSales: readonly Small[] = [
  {
    title: 'confirmed, rejected and open',
    name: 'partners',
    text: `
Sale,Sale date,Affiliate,Order amount,Commission,Currency,State
71,2024-02-03 11:20:00,Deal Owl,120.00,9.60,GBP,confirmed
72,2024-02-05 12:00:00,Price Hawk,310.00,24.80,GBP,rejected
73,2024-03-11 09:10:00,Deal Owl,75.50,6.04,GBP,confirmed
74,2024-03-20 18:45:00,Test Blog,40.00,3.20,GBP,open`,
    is: { cost: 15.64, revenue: 195.5, orders: 2 },
    currency: 'GBP',
    byMonth: { '2024-02': { cost: 9.6, revenue: 120, orders: 1 }, '2024-03': { cost: 6.04, revenue: 75.5, orders: 1 } },
    asks: ['state-open'],
    tells: ['state-left-out'],
  },
  {
    title: 'bestätigt, storniert und offen',
    name: 'partner',
    text: `
Auftrags-ID;Datum;Partner;Warenkorb;Provision;Währung;Status
A1;03.02.2024;Gutscheinwelt;120,00;9,60;EUR;bestätigt
A2;05.02.2024;Preisradar;310,00;24,80;EUR;storniert
A3;11.03.2024;Gutscheinwelt;75,50;6,04;EUR;bestätigt
A4;20.03.2024;Testblog;40,00;3,20;EUR;offen`,
    is: { cost: 15.64, revenue: 195.5, orders: 2 },
    currency: 'EUR',
    asks: ['state-open'],
    tells: ['state-left-out'],
  },
  {
    title: 'validée, refusée, en attente, and the state before the amounts',
    name: 'affiliation',
    text: `
Date de vente;État;Éditeur;Référence;Devise;Rémunération;Montant de la vente
2024-06-01;validée;Radar Promo;K-101;EUR;12,00;240,00
2024-06-02;refusée;Radar Promo;K-102;EUR;4,50;90,00
2024-06-02;en attente;Blog Maison;K-103;EUR;3,00;60,00
2024-07-04;validée;Blog Maison;K-104;EUR;8,25;165,00`,
    is: { cost: 20.25, revenue: 405, orders: 2 },
    currency: 'EUR',
    asks: ['state-open'],
    tells: ['state-left-out'],
  },
  {
    title: 'actions with a payout, reversed ones among them',
    name: 'actions',
    text: `
Action ID,Event time,Partner,Payout (USD),Sale amount (USD),Action state
1001,2024-04-28T23:10:00Z,Coupon Cat,5.00,100.00,APPROVED
1002,2024-04-30T08:00:00Z,Coupon Cat,7.50,150.00,REVERSED
1003,2024-05-02T10:30:00Z,Review Rabbit,10.00,200.00,APPROVED
1004,2024-05-03T10:30:00Z,Review Rabbit,2.50,50.00,PENDING`,
    is: { cost: 15, revenue: 300, orders: 2 },
    currency: 'USD',
    asks: ['state-open'],
    tells: ['state-left-out'],
  },
  {
    title: 'states in Polish',
    name: 'afiliacja',
    text: `
Nr transakcji;Data;Wydawca;Wartość sprzedaży (PLN);Prowizja (PLN);Stan
5001;2024-01-15;Kody24;400,00;20,00;zatwierdzona
5002;2024-01-17;Kody24;250,00;12,50;odrzucona
5003;2024-02-02;Blogerka;100,00;5,00;zatwierdzona
5004;2024-02-09;Blogerka;80,00;4,00;oczekująca`,
    is: { cost: 25, revenue: 500, orders: 2 },
    currency: 'PLN',
    asks: ['state-open'],
  },
  {
    title: 'what the network takes is named',
    name: 'network',
    text: `
Transaction ID,Date,Affiliate,Sale amount,Commission,Network fee,Currency,Status
1,2024-01-01,A,60.00,6.00,1.20,EUR,Approved
2,2024-01-02,B,40.00,4.00,0.80,EUR,Approved
3,2024-01-02,B,90.00,9.00,1.80,EUR,Declined`,
    is: { cost: 10, revenue: 100, orders: 2 },
    currency: 'EUR',
    asks: ['money-left-out'],
    tells: ['state-left-out'],
  },
  {
    title: 'a fee of the network that is small, under a word that nobody knows',
    name: 'network',
    text: `
Date,Affiliate,Order value (EUR),Commission (EUR),Override
2024-05-01,Deal Owl,70.00,7.00,1.40
2024-05-02,Price Hawk,30.00,3.00,0.60
2024-05-04,Deal Owl,80.00,8.00,1.60`,
    is: { cost: 18, revenue: 180 },
    currency: 'EUR',
    asks: ['money-left-out'],
  },
  {
    title: 'a small fee in German, in whole units as the commission is',
    name: 'partner',
    text: `
Datum;Partner;Warenkorb (EUR);Provision (EUR);Servicepauschale
01.05.2024;Gutschein24;70;7;2
02.05.2024;MamiBlog;30;3;1
14.05.2024;Gutschein24;90;9;2`,
    is: { cost: 19, revenue: 190 },
    currency: 'EUR',
    asks: ['money-left-out'],
  },
  {
    title: 'a share of each commission, under a word that may be one for a rate',
    name: 'affiliation',
    text: `
Transaction;Date;Éditeur;Montant de la vente (EUR);Commission (EUR);Quote-part réseau
1;2024-03-01;Radar;62,00;6,20;1,55
2;2024-03-02;Blog;45,00;4,50;1,13
3;2024-03-04;Radar;91,00;9,10;2,28`,
    is: { cost: 19.8, revenue: 198, orders: 3 },
    currency: 'EUR',
    asks: ['money-left-out'],
  },
  {
    title: 'what one click earned, how many of them bought, and a score are no fees',
    name: 'publishers',
    text: `
Date,Publisher,Clicks,Sales (EUR),Commission (EUR),EPC,Conversion rate,Score
2024-03-01,Deal Owl,100,600.00,60.00,0.60,0.05,4.5
2024-03-02,Price Hawk,80,400.00,40.00,0.50,0.04,3.9`,
    is: { clicks: 180, cost: 100, revenue: 1000 },
    currency: 'EUR',
  },
  {
    title: 'a commission that is not read for cost is named',
    name: 'sales',
    text: `
Date,Campaign,Sale amount (USD),Commission (USD)
2024-03-01,Spring,60.00,6.00
2024-03-02,Fall,40.00,4.50`,
    is: { revenue: 100 },
    currency: 'USD',
    asks: ['money-left-out', 'no-cost'],
  },
  {
    title: 'what a network takes off is named as well',
    name: 'network',
    text: `
Date,Affiliate,Sale amount (EUR),Commission (EUR),Adjustment
2024-03-01,Deal Owl,60.00,6.00,-1.20
2024-03-02,Price Hawk,40.00,4.00,-0.80`,
    is: { cost: 10, revenue: 100 },
    currency: 'EUR',
    asks: ['money-left-out'],
  },
];

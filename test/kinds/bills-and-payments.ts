import type { Small } from './kind.ts';

export const billsAndPayments: readonly Small[] = [
  {
    title: 'a card statement of advertising, with a credit',
    text: `
Transaction Date,Post Date,Merchant,Category,Type,Amount
05/02/2024,05/03/2024,FACEBK ADS,Advertising,Sale,500.00
05/09/2024,05/10/2024,GOOGLE ADS,Advertising,Sale,750.00
05/16/2024,05/17/2024,LINKEDIN ADS,Advertising,Sale,125.40
05/20/2024,05/21/2024,FACEBK ADS,Advertising,Return,-20.00`,
    is: { cost: 1355.4 },
    byMonth: { '2024-05': { cost: 1355.4 } },
    asks: ['currency-unclear', 'negative-cost', 'cost-without-revenue'],
  },
  {
    title: 'charges of a card that failed were not spent',
    text: `
Date,Payee,Amount (EUR),Status
2024-08-04,Meta Ads,250.00,Paid
2024-08-12,Google Ads,180.55,Failed
2024-08-14,Google Ads,180.55,Pending`,
    is: { cost: 430.55 },
    currency: 'EUR',
    asks: ['cost-without-revenue'],
    tells: ['state-left-out'],
  },
  {
    title: 'a statement with its outflows below zero is asked about',
    text: `
Date,Payee,Category,Amount
2024-02-03,Google Ads,Advertising,-89.50
2024-02-11,Meta Ads,Advertising,-310.00
2024-02-25,Microsoft Advertising,Advertising,-45.20`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'a refund above zero beside charges is asked about',
    text: `
Date,Merchant,Type,Amount
2024-02-03,Google Ads,Sale,89.50
2024-02-11,Meta Ads,Sale,310.00
2024-02-25,Meta Ads,Refund,45.20`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'billing of an account, with what it was for',
    text: `
Date,Description,Payment method,Amount,Currency,Status
2024-08-04,Meta ads charge,Visa 4242,250.00,EUR,Paid
2024-08-12,Meta ads charge,Visa 4242,250.00,EUR,Paid
2024-08-20,Promotional credit,Ad credit,-50.00,EUR,Applied
2024-08-31,Meta ads charge,Visa 4242,180.55,EUR,Failed`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'invoices for media, of which nothing says who was paid',
    text: `
Rechnungsnr.;Datum;Medium;Titel;Netto;MwSt;Brutto
2024-17;03.05.2024;Print;Tagblatt 1/2 Seite;2300,00;437,00;2737,00
2024-18;15.05.2024;TV;Regio TV 10 Spots;5000,00;950,00;5950,00
2024-19;28.05.2024;Print;Stadtmagazin;1000,00;190,00;1190,00`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'whoever sells advertising has customers',
    text: `
Invoice,Date,Customer,Description,Amount (GBP)
F-1,2024-01-31,Blue Dental,Google Ads management,900.00
F-2,2024-01-31,Red Gym,Meta Ads management,1200.00
F-3,2024-02-01,Blue Dental,SEO,450.00`,
    is: { revenue: 2550, orders: 3, newCustomers: 2 },
    currency: 'GBP',
    asks: ['no-cost', 'first-seen-customers'],
  },
  {
    title: 'what an influencer is owed was spent, paid or not',
    text: `
Influencer,Platform,Post date,Fee,Agency fee,Total,Paid?,Code
@mara,Instagram,2024-04-02,1500.00,225.00,1725.00,yes,MARA10
@leo,TikTok,2024-04-11,800.00,120.00,920.00,no,LEO10
@kim,YouTube,2024-04-20,2400.00,360.00,2760.00,yes,KIM10`,
    is: { cost: 5405 },
    byChannel: { Instagram: { cost: 1725 }, TikTok: { cost: 920 }, YouTube: { cost: 2760 } },
    asks: ['currency-unclear', 'cost-without-revenue'],
  },
  {
    title: 'invoices with their tax, of which one is void',
    text: `
Invoice #,Issue date,Due date,Client,Status,Amount,VAT,Total (GBP)
INV-001,02/01/2024,16/01/2024,Acme Ltd,Paid,1000.00,200.00,1200.00
INV-002,15/01/2024,29/01/2024,Birch Co,Paid,2833.33,566.67,3400.00
INV-003,20/01/2024,03/02/2024,Corn plc,Void,500.00,100.00,600.00
INV-004,28/01/2024,11/02/2024,Dale & Son,Sent,750.00,150.00,900.00`,
    is: { revenue: 5500, orders: 3, newCustomers: 3 },
    currency: 'GBP',
    asks: ['no-cost', 'first-seen-customers'],
    tells: ['state-left-out'],
  },
  {
    title: 'orders of the shop itself, placed to try it',
    text: `
Order ID,Date,Total (USD),Test
5501,2024-08-01,59.00,false
5502,2024-08-02,999.00,true
5503,2024-08-04,89.00,false`,
    is: { revenue: 148, orders: 2 },
    currency: 'USD',
    asks: ['no-cost'],
    tells: ['state-left-out'],
  },
  {
    title: 'payments of subscriptions, of which one was written off',
    text: `
invoice_id,paid_at,customer_email,billing_reason,amount_paid,currency,status
in_1,2024-05-01,a@x.com,subscription_create,29.00,usd,paid
in_2,2024-05-08,b@x.com,subscription_create,99.00,usd,paid
in_3,2024-05-20,a@x.com,subscription_cycle,29.00,usd,paid
in_4,2024-05-21,b@x.com,subscription_cycle,99.00,usd,uncollectible`,
    is: { revenue: 157, orders: 3, newCustomers: 2 },
    currency: 'USD',
    asks: ['no-cost', 'first-seen-customers'],
    tells: ['state-left-out'],
  },
  {
    title: 'won deals with the money of the house beside their own',
    text: `
Deal,Stage,Amount,Currency,Amount in EUR,Closed,Channel
A,Won,1000,EUR,1000,2024-03-02,SEO
B,Won,1000,USD,920,2024-03-12,Google Ads
C,Lost,500,GBP,580,2024-03-15,Google Ads`,
    is: { revenue: 2000, orders: 2 },
    byCurrency: { EUR: { revenue: 1000, orders: 1 }, USD: { revenue: 1000, orders: 1 } },
    byMonth: { '2024-03': { revenue: 1920, orders: 2 } },
    asks: ['mixed-currencies', 'no-cost', 'deals-without-customers'],
    tells: ['converted-amounts', 'state-left-out'],
  },
  {
    title: 'sales of partners by the value of their basket',
    text: `
Datum;Partner;Bestellnr.;Warenkorb (EUR);Provision (EUR);Status
02.03.2024;Gutschein24;A-1;120,00;9,60;bestätigt
05.03.2024;MamiBlog;A-2;80,00;6,40;storniert
11.03.2024;Gutschein24;A-3;300,00;24,00;bestätigt`,
    is: { revenue: 420, cost: 33.6, orders: 2 },
    currency: 'EUR',
    tells: ['state-left-out'],
  },
  {
    title: 'who registered for a webinar',
    text: `
Registration Time,First Name,Last Name,Email,Attended,Time in Session (min),Source
2024-09-01 10:00,Al,Ray,al@a.com,Yes,45,LinkedIn
2024-09-01 12:00,Bo,Day,bo@b.com,No,0,Newsletter
2024-09-02 09:10,Cy,May,cy@c.com,Yes,52,LinkedIn`,
    is: { leads: 3 },
    byChannel: { LinkedIn: { leads: 2 }, Newsletter: { leads: 1 } },
    asks: ['no-cost'],
    tells: ['rows-are-leads'],
  },
  {
    title: 'leads with the price of each',
    text: `
Lead ID,Received,Provider,Name,Price per lead,Status
1,2024-07-01,CheckHaus,K. Roth,25.00,Accepted
2,2024-07-02,CheckHaus,B. Lang,25.00,Rejected
3,2024-07-08,LeadKing,S. Beck,40.00,Accepted`,
    is: { leads: 3 },
    asks: ['no-cost', 'money-left-out'],
    tells: ['rows-are-leads'],
  },
  {
    title: 'lines of an invoice by clicks',
    text: `
Account,Account ID,Order name,Description,Quantity,Units,Amount (EUR)
Shop DE,123-456-7890,Campaign A,Clicks,240,Clicks,120.33
Shop DE,123-456-7890,Campaign B,Clicks,110,Clicks,80.10
Shop DE,123-456-7890,Campaign A,Invalid activity,,,-5.25`,
    is: { cost: 195.18 },
    currency: 'EUR',
    asks: ['no-date', 'negative-cost', 'cost-without-revenue'],
  },
  {
    title: 'invoices of a live account, and some of its test mode',
    text: `
id,Created,Customer Email,Amount Paid,Currency,Paid,Livemode
in_1,2024-01-01,a@a.com,10.00,usd,true,true
in_2,2024-01-02,b@a.com,500.00,usd,true,false
in_3,2024-01-03,c@a.com,20.00,usd,true,true`,
    is: { revenue: 30, orders: 2, newCustomers: 2 },
    currency: 'USD',
    asks: ['no-cost', 'first-seen-customers'],
    tells: ['state-left-out'],
  },
  {
    title: 'a test of two campaigns is no test order',
    text: `
Date,Channel,Test,Cost (EUR),Revenue (EUR)
2024-01-01,Google,yes,100,300
2024-01-02,Google,no,120,400`,
    is: { cost: 220, revenue: 700 },
    currency: 'EUR',
  },
  {
    title: 'a row that was credited is taken off',
    text: `
Invoice number;Date;Customer;Net;Tax;Gross (EUR);Status
1001;01.02.2024;A;252,10;47,90;300,00;paid
1001-C;05.02.2024;A;-42,02;-7,98;-50,00;credited
1002;09.02.2024;B;100,84;19,16;120,00;paid`,
    is: { revenue: 370, orders: 2, newCustomers: 2 },
    currency: 'EUR',
    asks: ['no-cost', 'first-seen-customers'],
    tells: ['refund-rows'],
  },
  {
    title: 'net amounts of quotes, in French',
    text: `
N° devis;Date;Client;Provenance;Montant HT;Etat
D1;21/04/2025;SCI A;Facebook;734,51 €;Accepté
D2;24/04/2025;Mme B;Facebook;93,22 €;Refusé
D3;27/04/2025;SCI A;Bouche à oreille;233,16 €;En attente`,
    is: { revenue: 734.51, newCustomers: 1 },
    currency: 'EUR',
    asks: ['no-cost', 'first-seen-customers', 'state-open'],
  },
  {
    title: 'a ledger of France, whose accounts have a column for their name',
    text: `
Date;Compte;Libellé compte;Débit;Crédit
06/01/2025;6231;Annonces et insertions;100,82;
07/01/2025;6233;Foires et expositions;50,00;
15/01/2025;707000;Ventes de marchandises;;468,71`,
    is: { cost: 150.82, revenue: 468.71 },
    asks: ['currency-unclear'],
  },
  {
    title: 'a quote that was sent is no sale yet',
    text: `
Quote no,Date,Client,Status,Total (GBP)
Q1,2024-03-02,A,Accepted,500.00
Q2,2024-03-04,B,Sent,300.00
Q3,2024-03-05,C,Declined,200.00`,
    is: { revenue: 500, newCustomers: 1 },
    currency: 'GBP',
    asks: ['no-cost', 'first-seen-customers', 'state-open'],
    tells: ['state-left-out'],
  },
  {
    title: 'what registrations paid is named',
    text: `
Registration ID,Registered on,First name,Last name,Ticket,Amount paid (EUR),Source
1,2024-05-01,Al,Ray,Std,50.00,LinkedIn
2,2024-05-02,Bo,Day,Free,0.00,Email
3,2024-05-03,Cy,May,Std,50.00,LinkedIn`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'what a marketplace took for advertising is named',
    text: `
Order ID,Date,Item total (USD),Transaction fee,Ads fee,Net earnings
1,2024-03-02,100.00,6.50,8.00,85.50
2,2024-03-04,50.00,3.25,4.00,42.75`,
    is: { revenue: 150, orders: 2 },
    currency: 'USD',
    asks: ['no-cost', 'money-left-out'],
  },
  {
    title: 'a course on advertising may be sold or bought',
    text: `
Date,Description,Amount (USD),Status
2024-03-01,Google Ads Masterclass,99.00,Paid
2024-03-04,Facebook Ads Bootcamp,149.00,Paid`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'what a converted lead came to is named',
    text: `
Lead ID,Create Date,Lead Source,Company,Converted,Converted Date,Converted Opportunity Amount
1,2024-01-02,Web,A,TRUE,2024-01-20,5000
2,2024-01-03,Web,B,FALSE,,
3,2024-01-05,Event,C,TRUE,2024-02-01,2000`,
    is: { leads: 3 },
    asks: ['no-cost', 'money-left-out'],
    tells: ['rows-are-leads'],
  },
  {
    title: 'a list of refunds alone is named with what it comes to',
    text: `
Refund ID,Order ID,Date,Refund amount (EUR)
8,1,2024-03-03,15.00
9,2,2024-03-04,40.00`,
    is: {},
    asks: ['no-cost-and-revenue', 'money-left-out'],
  },
];

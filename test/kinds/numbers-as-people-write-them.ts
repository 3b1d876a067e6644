import type { Small } from './kind.ts';

export const numbersAsPeopleWriteThem: readonly Small[] = [
  {
    title: 'Swiss apostrophe',
    text: `
Datum;Kanal;Werbekosten CHF;Erlös CHF
01.02.2024;Comparis;1'234.56;4'500.00
02.02.2024;Comparis;1'310.44;4'700.00
03.02.2024;Google;2'455.00;11'200.50`,
    is: { cost: 5000, revenue: 20400.5 },
    currency: 'CHF',
  },
  {
    title: 'lakh grouping',
    text: `
Month,Channel,Spend (₹),Revenue (₹)
Apr-23,Google,"4,50,000","18,25,000"
May-23,Google,"5,10,500","20,00,000"
Apr-23,Meta,"12,00,000","31,40,000"`,
    is: { cost: 2160500, revenue: 6965000 },
    currency: 'INR',
  },
  {
    title: 'parentheses, trailing minus, dashes',
    text: `
Date,Partner,Cost,Revenue
2024-07-01,Kayak,500.00,"2,000.00"
2024-07-02,Kayak,(50.00),–
2024-07-03,Kayak,410.00,"1,500.00"
2024-07-04,Trivago,30.00-,n/a
2024-07-05,Trivago,TBD,900.00`,
    is: { cost: 830, revenue: 3500 },
    asks: ['unreadable-amount', 'currency-unclear', 'negative-cost'],
  },
  {
    title: 'millions abbreviated',
    text: `
Month,Brand,Ad spend,Net sales
2024-01,Alpha,€1.2M,€14.5M
2024-02,Alpha,€950K,€12M
2024-01,Beta,€400K,€3.1M`,
    is: { cost: 2550000, revenue: 29600000 },
    currency: 'EUR',
  },
  {
    title: 'three digits after a point',
    text: `
Fecha;Canal;Inversión;Ingresos
01/04/2024;SEM;1.250;5.300
02/04/2024;SEM;1.100;4.900
15/04/2024;SEM;980;4.100
16/04/2024;Email;75;1.020`,
    is: { cost: 3405, revenue: 15320 },
    asks: ['number-convention-undecided', 'currency-unclear'],
  },
  {
    title: 'spend as negative bank bookings',
    text: `
Date;Description;Amount;Balance
2024-01-03;GOOGLE ADS 123;-500.00;9500.00
2024-01-10;META ADS;-300.00;9200.00
2024-01-15;STRIPE PAYOUT;2400.00;11600.00
2024-01-20;GOOGLE ADS 124;-550.00;11050.00`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'crore and lakh words',
    text: `
Month,Agency,Spend (INR),Sales value (INR)
Jan 2024,Dentsu,12.5 lakh,1.2 crore
Feb 2024,Dentsu,13 lakh,1.3 crore
Mar 2024,Dentsu,9.75 lakh,98 lakh`,
    is: { cost: 3525000, revenue: 34800000 },
    currency: 'INR',
  },
  {
    title: 'share of cost that looks like cost',
    text: `
Date,Channel,Cost,Cost share,Revenue,Rev. target
2024-03-01,Search,600.00,60.00,2400.00,2000.00
2024-03-01,Social,400.00,40.00,900.00,1000.00
2024-03-02,Search,630.00,63.00,2500.00,2000.00
2024-03-02,Social,370.00,37.00,850.00,1000.00`,
    is: { cost: 2000, revenue: 6650 },
    asks: ['currency-unclear'],
  },
  {
    title: 'CPM media plan: price and volume',
    text: `
Publisher,Format,CPM net,Booked AI,Media net,Adserving,Total net
Spiegel,Billboard,12.00,500000,6000.00,50.00,6050.00
Zeit,Billboard,15.00,400000,6000.00,40.00,6040.00
Welt,Skyscraper,9.00,300000,2700.00,30.00,2730.00`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'refunds negative with text',
    text: `
Date,Source,Cost,Revenue
03-Jan-24,Bing,$50.00,$400.00
04-Jan-24,Bing,$55.00,-$40.00 (refund)
05-Jan-24,Bing,$45.00,$380.00`,
    is: { cost: 95, revenue: 780 },
    asks: ['unreadable-amount', 'currency-unclear'],
  },
  {
    title: 'percent columns as plain numbers',
    text: `
Channel,Month,Spend,% of spend,Revenue,% rev
SEA,2024-01,600,60,3000,75
Meta,2024-01,400,40,1000,25`,
    is: { cost: 1000, revenue: 4000 },
    asks: ['currency-unclear'],
  },
  {
    title: 'average row at the end',
    text: `
Date,Spend,Revenue
2024-01-01,100,300
2024-01-02,120,360
2024-01-03,80,240
Ø,100,300`,
    is: { cost: 300, revenue: 900 },
    asks: ['unreadable-date', 'currency-unclear'],
  },
  {
    title: 'fees per order and revenue per order',
    text: `
Date,Partner,Sales #,Payout/sale,Payout,Basket avg,GMV
2024-01-01,Honey,10,5.00,50.00,80.00,800.00
2024-01-02,Honey,12,5.00,60.00,75.00,900.00
2024-01-03,Idealo,4,6.00,24.00,100.00,400.00`,
    is: { cost: 134, revenue: 2100, orders: 26 },
    asks: ['currency-unclear'],
  },
];

import type { Small } from './kind.ts';

export const orderLedgers: readonly Small[] = [
  {
    title: 'a shop with its attribution',
    text: `
order_no,ordered_on,month,items,subtotal,discount,coupon,total,currency,attribution_source,customer_type
Z-1,2024-08-12,2024-08,1,240,0,,240,EUR,paid_search,new
Z-2,2024-08-20,2024-08,2,480,48,SUMMER10,432,EUR,paid_search,returning
Z-3,2024-09-01,2024-09,1,240,0,,240,EUR,newsletter,new`,
    is: { revenue: 912, orders: 3, newCustomers: 2 },
    currency: 'EUR',
    byChannel: {
      paid_search: { revenue: 672, orders: 2, newCustomers: 1 },
      newsletter: { revenue: 240, orders: 1, newCustomers: 1 },
    },
    byMonth: {
      '2024-08': { revenue: 672, orders: 2, newCustomers: 1 },
      '2024-09': { revenue: 240, orders: 1, newCustomers: 1 },
    },
    asks: ['no-cost'],
  },
  {
    title: 'a hand-kept one in German',
    text: `
Bestellnummer;Bestelldatum;Kunde;Erstkauf;Herkunft;Bestellwert (EUR)
B-77;02.05.2024;Huber;ja;Instagram;89,90
B-78;17.05.2024;Maier;nein;Newsletter;129,00
B-79;03.06.2024;Wolf;ja;Instagram;59,00`,
    is: { revenue: 277.9, orders: 3, newCustomers: 2 },
    currency: 'EUR',
    byChannel: {
      Instagram: { revenue: 148.9, orders: 2, newCustomers: 2 },
      Newsletter: { revenue: 129, orders: 1, newCustomers: 0 },
    },
    asks: ['no-cost'],
  },
  {
    title: 'quantity and unit price in French',
    text: `
N° de commande;Date;Article;Quantité;Prix unitaire (EUR);Provenance
C-1;03/05/2024;Lampe;2;45,00;Google
C-1;03/05/2024;Ampoule;4;5,50;Google
C-2;21/05/2024;Lampe;1;45,00;Bouche à oreille`,
    is: { revenue: 157, orders: 2 },
    currency: 'EUR',
    byChannel: { Google: { revenue: 112, orders: 1 }, 'Bouche à oreille': { revenue: 45, orders: 1 } },
    asks: ['no-cost'],
    tells: ['computed-revenue'],
  },
  {
    title: 'payments of a service, refunds and failures among them',
    text: `
id,Created (UTC),Amount,Amount Refunded,Currency,Status,Customer Email
ch_1,2024-03-02 09:00,120.00,0.00,usd,Paid,a@example.org
ch_2,2024-03-09 10:30,80.00,80.00,usd,Refunded,b@example.org
ch_3,2024-03-15 12:00,200.00,0.00,usd,Failed,c@example.org
ch_4,2024-04-04 18:10,60.00,10.00,usd,Paid,d@example.org`,
    // What was given back whole was an order all the same.
    is: { revenue: 170, orders: 3, newCustomers: 3 },
    currency: 'USD',
    asks: ['no-cost', 'first-seen-customers'],
  },
  {
    title: 'tickets of a box office, in Italian',
    text: `
Ordine;Acquistato il;utm_source;Cliente nuovo;Totale ordine
#501;2024-10-05;facebook;sì;€ 54,00
#502;2024-10-19;google;no;€ 36,00
#503;2024-11-02;facebook;sì;€ 72,50`,
    is: { revenue: 162.5, orders: 3, newCustomers: 2 },
    currency: 'EUR',
    byChannel: {
      facebook: { revenue: 126.5, orders: 2, newCustomers: 2 },
      google: { revenue: 36, orders: 1, newCustomers: 0 },
    },
    asks: ['no-cost'],
  },
  {
    title: 'the only money is what orders came to',
    text: `
order,placed_at,first_order,gross_total_usd,utm_source
#1,2024-01-01T10:00:00Z,true,50,google
#2,2024-01-03T10:00:00Z,false,70,reddit
#3,2024-02-03T10:00:00Z,true,50,google`,
    is: { revenue: 170, orders: 3, newCustomers: 2 },
    currency: 'USD',
    byChannel: {
      google: { revenue: 100, orders: 2, newCustomers: 2 },
      reddit: { revenue: 70, orders: 1, newCustomers: 0 },
    },
    asks: ['no-cost'],
  },
  {
    title: 'lines of orders with their total on each',
    text: `
Order,Order date,Item,Line total (EUR),Order total (EUR),Source
1,2024-01-01,a,50,90,reddit
1,2024-01-01,b,40,90,reddit
2,2024-01-05,c,100,100,google`,
    is: { revenue: 190, orders: 2 },
    currency: 'EUR',
    asks: ['no-cost', 'order-total-repeated'],
  },
  {
    title: 'a price that goes with the pieces is that of all of them',
    text: `
Order no,Date,SKU,Qty,Price (EUR)
1,2024-01-02,A,1,20.00
2,2024-01-04,A,2,40.00
3,2024-01-09,B,1,15.00`,
    is: { revenue: 75, orders: 3 },
    currency: 'EUR',
    asks: ['no-cost'],
  },
  {
    title: 'a price that stays whatever the pieces is that of one',
    text: `
Order no,Date,SKU,Qty,Price (EUR)
1,2024-01-02,A,1,20.00
2,2024-01-04,A,2,20.00
3,2024-01-09,B,1,15.00`,
    is: { revenue: 75, orders: 3 },
    currency: 'EUR',
    asks: ['no-cost'],
    tells: ['computed-revenue'],
  },
  {
    title: 'orders of Amazon, whose price is that of all pieces',
    text: `
amazon-order-id,purchase-date,order-status,sku,item-status,quantity,currency,item-price,shipping-price
111-1,2024-02-01T10:00:00+00:00,Shipped,S1,Shipped,1,EUR,25.00,0.00
111-2,2024-02-02T11:00:00+00:00,Cancelled,S2,Cancelled,0,,,
111-3,2024-02-05T12:00:00+00:00,Shipped,S3,Shipped,2,EUR,40.00,4.00`,
    is: { revenue: 65, orders: 2 },
    currency: 'EUR',
    asks: ['no-cost'],
    tells: ['state-left-out'],
  },
  {
    title: 'bookings, with how their guests heard of it',
    text: `
Booking ref,Booked on,Event,Tickets,Price per ticket,Total (GBP),How did you hear
TK1,2024-05-02,Jazz night,2,45.00,90.00,Facebook
TK2,2024-05-03,Jazz night,1,45.00,45.00,Poster
TK3,2024-05-06,Folk day,4,30.00,120.00,Facebook`,
    is: { revenue: 255, orders: 3 },
    byChannel: { Facebook: { revenue: 210, orders: 2 }, Poster: { revenue: 45, orders: 1 } },
    currency: 'GBP',
    asks: ['no-cost'],
  },
  {
    title: 'a total with its tax in the words of it',
    text: `
Ordrenr;Dato;Kunde;Beløb inkl. moms;Moms;Status
5001;21-03-2024;Hansen;299,00;59,80;Gennemført
5002;23-03-2024;Jensen;149,00;29,80;Annulleret
5003;29-03-2024;Olsen;549,00;109,80;Gennemført`,
    is: { revenue: 848, orders: 2, newCustomers: 2 },
    asks: ['no-cost', 'first-seen-customers', 'currency-unclear'],
    tells: ['state-left-out'],
  },
  {
    title: 'gift cards that are sold are named with what they bring',
    text: `
Order no,Date,Product,Payment method,Total (EUR),Source
1,2024-01-02,T-shirt,Gift card,25.00,Google
2,2024-01-04,Gift card,Card,55.00,Google
3,2024-01-19,Hoodie,Card,60.00,Newsletter
4,2024-01-21,E-Gift Card 100,Card,100.00,Newsletter`,
    is: { revenue: 240, orders: 4 },
    currency: 'EUR',
    asks: ['no-cost', 'gift-cards'],
  },
  {
    title: 'vouchers in German, and cups that are no tax in any language',
    text: `
Bestellnr.;Datum;Artikel;Betrag (EUR)
1;02.01.2024;Tasse;12,50
2;04.01.2024;Geschenkgutschein 50 €;50,00
3;09.01.2024;Teller;18,00`,
    is: { revenue: 80.5, orders: 3 },
    byMonth: { '2024-01': { revenue: 80.5, orders: 3 } },
    currency: 'EUR',
    asks: ['no-cost', 'gift-cards'],
  },
  {
    title: 'a category of gift cards in French',
    text: `
Commande;Date;Catégorie;Montant (EUR);Provenance
C-1;03/05/2024;Carte cadeau;80,00;Google
C-2;13/05/2024;Luminaire;45,00;Google`,
    is: { revenue: 125, orders: 2 },
    currency: 'EUR',
    asks: ['no-cost', 'gift-cards'],
  },
  {
    title: 'an order that was paid with a gift card, or came of a campaign for them, sells none',
    text: `
Order,Date,Product,Paid with,Discount code,Total (USD),utm_source,utm_campaign
1,2024-01-02,Mug,Gift card,,25.00,google,gift card push
2,2024-01-04,Gift wrapping,Card,VOUCHER,70.00,google,brand`,
    is: { revenue: 95, orders: 2 },
    currency: 'USD',
    asks: ['no-cost'],
  },
  {
    title: 'what an item costs the customer proves no spend',
    text: `
Order Number,Order Date,Item Name,Quantity,Item Cost,Order Total Amount (USD),Order Status
1,2024-01-02 10:00,Chair,1,51.30,51.30,Completed
2,2024-01-04 10:00,Lamp,2,70.20,140.40,Completed`,
    is: { revenue: 191.7, orders: 2 },
    currency: 'USD',
    asks: ['no-cost'],
  },
  {
    title: 'the number behind the word',
    text: `
Ordine n.;Data ordine;Stato ordine;Totale ordine (EUR)
701;03/03/2025;Completato;129,90
702;13/03/2025;Annullato;89,00
703;14/03/2025;Completato;59,50`,
    is: { revenue: 189.4, orders: 2 },
    asks: ['no-cost'],
  },
];

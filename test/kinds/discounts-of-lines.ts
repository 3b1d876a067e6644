import type { Small } from './kind.ts';

export const discountsOfLines: readonly Small[] = [
  {
    title: 'a share in the header, net, in German',
    text: `
Rechnungsdatum;Rechnung;Artikel;Menge;Einzelpreis netto (€);Rabatt %;Vertriebskanal
01.09.2025;RE-1;Tasse;2;10,00;10;Laden
02.09.2025;RE-2;Kanne;1;50,00;0;Onlineshop
02.09.2025;RE-2;Tasse;3;10,00;50;Onlineshop`,
    is: { revenue: 83, orders: 2 },
    currency: 'EUR',
    byChannel: { Laden: { revenue: 18, orders: 1 }, Onlineshop: { revenue: 65, orders: 1 } },
    asks: ['no-cost'],
    tells: ['computed-revenue'],
  },
  {
    title: 'a share in the cells, in Spanish',
    text: `
Factura;Fecha;Artículo;Cant.;P. unitario (€);Dto.;Canal
F1;01/03/2025;taza;2;10,00;10 %;Google
F2;02/03/2025;jarra;1;50,00;;Meta`,
    is: { revenue: 68, orders: 2 },
    currency: 'EUR',
    asks: ['no-cost'],
  },
  {
    title: 'an amount off the line',
    text: `
Order,Date,Product,Qty,Unit price (EUR),Line discount (EUR),Source
1,2025-03-01,cup,2,10.00,4.00,Google
2,2025-03-02,pot,1,50.00,0.00,Meta`,
    is: { revenue: 66, orders: 2 },
    currency: 'EUR',
    asks: ['no-cost'],
  },
  {
    title: 'an amount that may be off each piece is a question',
    text: `
Order,Date,Product,Qty,Unit price (EUR),Discount (EUR),Source
1,2025-03-01,cup,2,10.00,4.00,Google
2,2025-03-02,pot,1,50.00,0.00,Meta`,
    is: { orders: 2 },
    asks: ['ambiguous-column', 'no-cost'],
  },
  {
    title: 'a number that may be a share or an amount is a question',
    text: `
Order,Date,Product,Qty,Unit price (EUR),Discount,Source
1,2025-03-01,cup,2,10.00,10,Google
2,2025-03-02,pot,1,50.00,0,Meta
3,2025-03-03,cup,3,10.00,5,Meta`,
    is: { orders: 3 },
    asks: ['ambiguous-column', 'no-cost'],
  },
  {
    title: 'the only money beside a number of pieces is not taken for what an order came to',
    text: `
Rechnung;Datum;Artikel;Menge;Listenwert (€);Kanal
R1;01.03.2025;Tasse;2;10,00;Laden
R2;02.03.2025;Kanne;1;50,00;Laden`,
    is: {},
    asks: ['no-cost-and-revenue'],
  },
];

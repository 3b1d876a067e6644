import type { Small } from './kind.ts';

export const refundColumns: readonly Small[] = [
  {
    title: 'a refund beside the order value',
    text: `
Date,Order ID,Channel,Order value (USD),Discount,Shipping,Tax,Refund
2024-03-01,11,Search,140,10,5,19,0
2024-03-02,12,Social,260,0,5,38,260
2024-03-03,13,Search,90,0,5,12,30`,
    is: { revenue: 200, orders: 3 },
    currency: 'USD',
    asks: ['no-cost'],
    tells: ['refunds-deducted'],
  },
  {
    title: 'Erstattung',
    text: `
Datum;Bestellung;Bestellwert (EUR);Erstattung (EUR);Kanal
04.05.2024;1;150,00;0,00;Suche
15.05.2024;2;99,90;99,90;Suche
16.05.2024;3;210,00;60,00;Preisvergleich`,
    is: { revenue: 300, orders: 3 },
    currency: 'EUR',
    byChannel: { Suche: { revenue: 150, orders: 2 }, Preisvergleich: { revenue: 150, orders: 1 } },
    asks: ['no-cost'],
    tells: ['refunds-deducted'],
  },
  {
    title: 'money back is written with a minus',
    text: `
Purchased,Receipt,Amount paid (GBP),Money back (GBP)
2024-06-01,r1,80.00,0.00
2024-06-02,r2,120.00,-45.00
2024-06-03,r3,60.00,0.00`,
    is: { revenue: 215 },
    currency: 'GBP',
    asks: ['no-cost'],
    tells: ['refunds-deducted'],
  },
  {
    title: 'gross, returns and net stand side by side',
    text: `
Mois;Canal;Ventes brutes (EUR);Retours (EUR);Ventes nettes (EUR);Dépenses (EUR)
2024-01;Boutique;1000;-150;850;200
2024-01;Web;2000;-300;1700;450
2024-02;Web;1800;-100;1700;400`,
    is: { cost: 1_050, revenue: 4_250 },
    currency: 'EUR',
    tells: ['column-preferred'],
  },
  {
    title: 'rows of refunds among those of sales',
    text: `
Date,Type,Reference,Amount (EUR)
2024-01-03,Sale,S-1,100.00
2024-01-04,Sale,S-2,250.00
2024-01-09,Refund,S-1,-100.00
2024-02-02,Sale,S-3,75.00`,
    is: { revenue: 325 },
    currency: 'EUR',
    asks: ['no-cost'],
  },
];

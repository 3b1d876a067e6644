import type { Small } from './kind.ts';

export const orderStates: readonly Small[] = [
  {
    title: 'completed, cancelled, refunded and failed',
    text: `
Date,Order,Status,Revenue (EUR),Spend (EUR)
2024-02-02,8001,completed,150,25
2024-02-04,8002,cancelled,410,25
2024-02-09,8003,refunded,88,25
2024-03-01,8004,failed,600,25
2024-03-03,8005,completed,95,25`,
    is: { cost: 125, revenue: 245, orders: 2 },
    currency: 'EUR',
    tells: ['state-left-out'],
  },
  {
    title: 'in Swedish',
    text: `
Ordernr;Datum;Orderstatus;Summa (SEK);Källa
701;2024-05-02;Slutförd;1 200,00;google
702;2024-05-03;Avbruten;800,00;google
703;2024-05-04;Återbetald;450,00;facebook
704;2024-05-05;Slutförd;990,00;facebook`,
    is: { revenue: 2_190, orders: 2 },
    currency: 'SEK',
    byChannel: { google: { revenue: 1_200, orders: 1 }, facebook: { revenue: 990, orders: 1 } },
    asks: ['no-cost'],
    tells: ['state-left-out'],
  },
  {
    title: 'in Dutch, the state first',
    text: `
Betaalstatus;Bestelling;Besteldatum;Bedrag (EUR)
Betaald;NL-1;12-04-2024;75,00
Geannuleerd;NL-2;13-04-2024;140,00
Mislukt;NL-3;14-04-2024;60,00
Betaald;NL-4;15-04-2024;82,50`,
    is: { revenue: 157.5, orders: 2 },
    currency: 'EUR',
    asks: ['no-cost'],
    tells: ['state-left-out'],
  },
  {
    title: 'in Turkish',
    text: `
Sipariş No,Tarih,Durum,Tutar (TRY)
1,02.04.2024,Tamamlandı,500
2,13.04.2024,İptal edildi,900
3,14.04.2024,Tamamlandı,350
4,15.04.2024,İade edildi,200`,
    is: { revenue: 850, orders: 2 },
    currency: 'TRY',
    asks: ['no-cost'],
    tells: ['state-left-out'],
  },
  {
    title: 'words that only this shop uses are asked about',
    text: `
Order,Date,Stage,Total (USD)
1,2024-04-02,Out the door,310
2,2024-04-03,Binned,450
3,2024-04-04,Out the door,120`,
    is: { revenue: 880, orders: 3 },
    currency: 'USD',
    asks: ['no-cost', 'states-unread'],
  },
  {
    title: 'paid is yes or no',
    text: `
Invoice,Date,Paid,Cancelled,Total (GBP)
I-1,2024-04-02,yes,no,310
I-2,2024-04-03,no,yes,450
I-3,2024-04-04,yes,no,120`,
    is: { revenue: 430, orders: 2 },
    currency: 'GBP',
    asks: ['no-cost'],
  },
  {
    title: 'signs behind the words',
    text: `
Order ID,Date,STATUS,Amount USD
1,2024-03-01,COMPLETED ✅,100.00
2,2024-03-02,CANCELLED ❌,70.00`,
    is: { revenue: 100, orders: 1 },
    currency: 'USD',
    asks: ['no-cost'],
    tells: ['state-left-out'],
  },
  {
    title: 'the state of a campaign is none of its sales',
    text: `
Date,Campaign,Campaign status,Spend (EUR),Revenue (EUR)
2024-01-01,A,Paused,20,40
2024-01-01,B,Enabled,40,60.5`,
    is: { cost: 60, revenue: 100.5 },
    currency: 'EUR',
  },
  {
    title: 'a state that is called actual as well',
    text: `
Data;Pedido;Estado;Valor total (BRL)
01/03/2025;101;Realizado;120,00
02/03/2025;102;Cancelado;340,00
15/03/2025;103;Realizado;75,50`,
    is: { revenue: 195.5, orders: 2 },
    asks: ['no-cost'],
    tells: ['state-left-out'],
  },
];

import type { Small } from './kind.ts';

export const leadLists: readonly Small[] = [
  {
    title: 'contacts with a stage',
    text: `
Contact ID,Created,First name,Last name,Original source,Stage,Became customer on
9001,2024-05-02 10:00,K,L,Paid Search,Customer,2024-05-28
9002,2024-05-07 11:30,M,N,Referral,Lead,
9003,2024-05-21 09:45,O,P,Paid Search,Lead,
9004,2024-06-03 16:20,Q,R,Events,Customer,2024-06-19`,
    is: { leads: 4, newCustomers: 2 },
    byChannel: {
      'Paid Search': { leads: 2, newCustomers: 1 },
      Referral: { leads: 1 },
      Events: { leads: 1, newCustomers: 1 },
    },
    byMonth: { '2024-05': { leads: 3, newCustomers: 1 }, '2024-06': { leads: 1, newCustomers: 1 } },
    asks: ['no-cost'],
    tells: ['rows-are-leads'],
  },
  {
    title: 'a form on a site',
    text: `
Submitted at,Name,E-mail,utm_source,utm_medium,Message
2024-02-01 08:11:00,Ann,ann@example.org,google,cpc,Hello
2024-02-03 14:09:00,Ben,ben@example.org,linkedin,paid_social,A question
2024-03-05 19:55:00,Cid,cid@example.org,google,cpc,Please call`,
    is: { leads: 3 },
    byChannel: { google: { leads: 2 }, linkedin: { leads: 1 } },
    byMonth: { '2024-02': { leads: 2 }, '2024-03': { leads: 1 } },
    asks: ['no-cost'],
    tells: ['rows-are-leads'],
  },
  {
    title: 'Interessenten',
    text: `
Nr.;Angelegt am;Firma;Herkunft;Phase;Kunde seit
1;04.03.2024;Alpha GmbH;Messe;Kunde;25.03.2024
2;11.03.2024;Beta AG;Google;Interessent;
3;18.03.2024;Gamma KG;Messe;Interessent;
4;08.04.2024;Delta OHG;Empfehlung;Kunde;30.04.2024`,
    is: { leads: 4, newCustomers: 2 },
    byChannel: {
      Messe: { leads: 2, newCustomers: 1 },
      Google: { leads: 1 },
      Empfehlung: { leads: 1, newCustomers: 1 },
    },
    byMonth: { '2024-03': { leads: 3, newCustomers: 1 }, '2024-04': { leads: 1, newCustomers: 1 } },
    asks: ['no-cost'],
    tells: ['rows-are-leads'],
  },
  {
    title: 'deals, won, lost and open',
    text: `
Deal - ID,Deal - Title,Deal - Value,Deal - Currency,Deal - Status,Deal - Created,Deal - Won time,Deal - Source
1,Roof,12000,EUR,Won,2024-01-08,2024-02-12,Website
2,Door,3000,EUR,Lost,2024-01-15,,Fair
3,Wall,8000,EUR,Open,2024-02-20,,Website
4,Floor,5000,EUR,Won,2024-02-25,2024-03-30,Fair`,
    is: { revenue: 17_000, orders: 2 },
    currency: 'EUR',
    byChannel: { Website: { revenue: 12_000, orders: 1 }, Fair: { revenue: 5_000, orders: 1 } },
    asks: ['no-cost', 'state-open', 'deals-without-customers'],
    tells: ['state-left-out'],
  },
  {
    title: 'prospectos',
    text: `
Código,Fecha de alta,Nombre,Origen,Estado
P-1,05/03/2024,Ana,Facebook,Cliente
P-2,16/03/2024,Berta,Web,Nuevo
P-3,21/03/2024,Carla,Facebook,Perdido
P-4,02/04/2024,Dora,Web,Cliente`,
    is: { leads: 4, newCustomers: 2 },
    byChannel: { Facebook: { leads: 2, newCustomers: 1 }, Web: { leads: 2, newCustomers: 1 } },
    asks: ['no-cost'],
    tells: ['rows-are-leads'],
  },
  {
    title: 'the owner of a deal is no channel, whatever their name',
    text: `
Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount (EUR),Original Traffic Source
1,A,Closed Won,2024-01-01,X,900,Paid Search
2,B,Contract Sent,2024-01-02,X,400,Organic`,
    is: { revenue: 900, orders: 1 },
    currency: 'EUR',
    byChannel: { 'Paid Search': { revenue: 900, orders: 1 } },
    asks: ['no-cost', 'state-open', 'deals-without-customers'],
  },
  {
    title: 'contactos de un CRM con sus fuentes',
    text: `
ID de registro;Fecha de creación;Nombre;Fuente original de tráfico;Etapa del ciclo de vida;Fecha de conversión en cliente
11;14/05/2024;Sol;Búsqueda de pago;Cliente;30/05/2024
12;17/05/2024;Teo;Referencias;Lead;
13;02/06/2024;Uma;Búsqueda de pago;Oportunidad;`,
    is: { leads: 3, newCustomers: 1 },
    byChannel: { 'Búsqueda de pago': { leads: 2, newCustomers: 1 }, Referencias: { leads: 1 } },
    asks: ['no-cost'],
  },
  {
    title: 'a funnel under a header of its own, and who is named as nobody else is',
    text: `
Entrada;Contato;Veio de;Fase comercial;Vendedor
04/03/2024;Bia Ramos;Site;Contrato assinado;Ivo
06/03/2024;Caio Luz;Feira;Orçamento enviado;Ivo
19/03/2024;Davi Sá;Site;Perdido;Lia
02/04/2024;Eva Brito;Site;Contrato assinado;Lia`,
    is: { leads: 4, newCustomers: 2 },
    byMonth: { '2024-03': { leads: 3, newCustomers: 1 }, '2024-04': { leads: 1, newCustomers: 1 } },
    asks: ['no-cost'],
    tells: ['rows-are-leads'],
  },
  {
    title: 'aanvragen via de site',
    text: `
Binnengekomen;Bedrijf;Bron;Fase
11-04-2024;Kaas BV;Website;Getekend
15-04-2024;Brood VOF;Beurs;Geen interesse
23-04-2024;Melk NV;Website;Terugbellen
07-05-2024;Boter BV;Website;Getekend`,
    is: { leads: 4, newCustomers: 2 },
    byChannel: { Website: { leads: 3, newCustomers: 2 }, Beurs: { leads: 1 } },
    asks: ['no-cost'],
    tells: ['rows-are-leads'],
  },
  {
    title: 'demandes de devis, dont une signée',
    text: `
Reçue le;Société;Provenance;Avancement
08/04/2024;Durand SA;Google;Devis signé
22/04/2024;Lenoir SARL;Salon;Sans suite
03/05/2024;Martin SAS;Google;À relancer`,
    is: { leads: 3, newCustomers: 1 },
    byChannel: { Google: { leads: 2, newCustomers: 1 }, Salon: { leads: 1 } },
    asks: ['no-cost'],
    tells: ['rows-are-leads'],
  },
  {
    title: 'kontakty, z których część kupiła',
    text: `
Wpłynęło;Osoba;Skąd;Co dalej
2024-02-05;Ola;Google;Umowa podpisana
2024-02-14;Jan;Targi;Oferta wysłana
2024-03-01;Ela;Google;Przegrany`,
    is: { leads: 3, newCustomers: 1 },
    asks: ['no-cost'],
    tells: ['rows-are-leads'],
  },
  {
    title: 'richieste con il loro valore: conta quello dei contratti firmati',
    text: `
Data richiesta;Contatto;Provenienza;Esito;Valore contratto
03/06/2024;Alfa srl;Fiera;Firmato;€ 5.000,00
10/06/2024;Beta spa;Google;Da richiamare;€ 2.200,00
21/06/2024;Gamma snc;Google;Firmato;€ 1.750,00`,
    is: { leads: 3, newCustomers: 2, revenue: 6_750 },
    currency: 'EUR',
    byChannel: {
      Fiera: { leads: 1, newCustomers: 1, revenue: 5_000 },
      Google: { leads: 2, newCustomers: 1, revenue: 1_750 },
    },
    asks: ['no-cost', 'lead-value'],
  },
  {
    title: 'stages of which none is known to be that of a customer are asked about',
    text: `
Lead ID,Created,Email,Source,Lead status
1,2024-05-02,a@example.org,Google,Gone live
2,2024-05-07,b@example.org,Fair,New
3,2024-06-03,c@example.org,Google,Gone live`,
    is: { leads: 3 },
    byChannel: { Google: { leads: 2 }, Fair: { leads: 1 } },
    asks: ['no-cost', 'rows-are-leads'],
  },
  {
    title: 'customers beside leads, a channel a row, may be new or all',
    text: `
Kanal;Ausgaben (EUR);Leads;Kunden
Messe;5.400,50;61;9
Radio;800,00;12;2`,
    is: { cost: 6_200.5, leads: 73 },
    currency: 'EUR',
    asks: ['counts-left-out', 'no-date', 'cost-without-revenue'],
  },
];

import type { Small } from './kind.ts';

/** Entries of the books whose accounts are known by their numbers in a chart that many share. */
export const accountsByNumber: readonly Small[] = [
  {
    title: 'advertising and sales by German numbers, with no name beside them',
    text: `
Datum;Konto;Gegenkonto;Soll;Haben;Text
03.03.2025;6600;1800;640,20;;Plakate Bahnhof
17.03.2025;6600;1800;;40,20;Gutschrift Plakate
28.03.2025;6310;1800;900,00;;März
31.03.2025;4400;1800;;7.200,00;Tageskasse`,
    is: { cost: 600, revenue: 7_200 },
    byMonth: { '2025-03': { cost: 600, revenue: 7_200 } },
    asks: ['account-not-read', 'negative-cost', 'currency-unclear'],
  },
  {
    title: 'the other chart of Germany, in which 4600 is advertising and not sales',
    text: `
Belegdatum;Kontonummer;Bezeichnung;Soll;Haben
2025-01-10;4610;Kinospot;410,00;
2025-01-31;8400;Laden;;2.950,00
2025-02-14;4600;Inserat;95,50;`,
    is: { cost: 505.5, revenue: 2_950 },
    asks: ['currency-unclear'],
  },
  {
    title: 'journal français, comptes 623 et 70',
    text: `
Date;N° compte;Intitulé;Débit;Crédit
15/01/2025;62310000;Régie locale;780,00;
31/01/2025;70710000;Boutique;;6 100,00
31/01/2025;66160000;Agios;12,40;`,
    is: { cost: 780, revenue: 6_100 },
    asks: ['account-not-read', 'currency-unclear'],
  },
  {
    title: 'numbers that fit two charts say nothing',
    text: `
Datum;Konto;Soll;Haben
2025-01-10;4600;410,00;
2025-01-31;8400;;2950,00
2025-02-14;6600;95,50;`,
    is: {},
    asks: ['no-cost-and-revenue'],
  },
  {
    title: 'a name beside the number says more',
    text: `
Datum;Rekening;Naam rekening;Debet;Credit
10-01-2025;4500;Reclamekosten;300,50;
20-01-2025;4010;Lonen;2100,00;
31-01-2025;8000;Omzet;;5200,00`,
    is: { cost: 300.5, revenue: 5_200 },
    asks: ['account-not-read', 'currency-unclear'],
  },
];

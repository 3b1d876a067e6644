import type { Small } from './kind.ts';

export const titlesThatTell: readonly Small[] = [
  {
    title: 'a currency by its code, in Spanish',
    text: `
Resultados (cifras en MXN),,,
Fecha,Medio,Inversión,Venta neta
02/06/2025,Google,$476.91,"$2,042.48"
03/06/2025,Meta,$300.10,$900.20`,
    is: { cost: 777.01, revenue: 2942.68 },
    currency: 'MXN',
  },
  {
    title: 'a currency by its sign, in Japanese',
    text: `
広告費と売上（単位：円）,,,
月,媒体,広告費,売上金額
2025年4月,Google広告,"767,351","1,200,000"
2025年5月,LINE広告,"429,479","900,500"`,
    is: { cost: 1196830, revenue: 2100500 },
    currency: 'JPY',
  },
  {
    title: 'dollars of Canada in the headers',
    text: `
Semaine du;Canal;Dépenses ($ CA);Ventes ($ CA)
2025-10-06;Google;946,21;6 665,61
2025-10-13;Meta;879,93;2 223,86`,
    is: { cost: 1826.14, revenue: 8889.47 },
    currency: 'CAD',
  },
  {
    title: 'that the amounts were spent',
    text: `
Charges publicitaires 2025 (EUR)
Mois;Rubrique;Montant
janvier;Google Ads;100,50
février;Affichage;200,00`,
    is: { cost: 300.5 },
    currency: 'EUR',
    byChannel: { 'Google Ads': { cost: 100.5 }, Affichage: { cost: 200 } },
    asks: ['cost-without-revenue'],
  },
  {
    title: 'not with pay and rent among them',
    text: `
Charges marketing 2025 (EUR)
Mois;Rubrique;Montant
janvier;Google Ads;100,50
janvier;Salaires équipe marketing;9000,00`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'nor where it names neither cost nor revenue',
    text: `
Marketing 2025
Monat;Position;Betrag (EUR)
Januar;Google;100,50
Januar;Plakat;20,00`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
];

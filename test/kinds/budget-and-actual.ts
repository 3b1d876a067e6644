import type { Small } from './kind.ts';

export const budgetAndActual: readonly Small[] = [
  {
    title: 'bare headers',
    text: `
Month,Channel,Budget,Actual,Variance,Variance %
2024-09,Search,2000 GBP,1850 GBP,150 GBP,7.5%
2024-09,Radio,900 GBP,990 GBP,-90 GBP,-10.0%
2024-10,Search,2000 GBP,2100 GBP,-100 GBP,-5.0%
2024-10,Radio,900 GBP,810 GBP,90 GBP,10.0%`,
    is: { cost: 5_750 },
    plan: 5_800,
    currency: 'GBP',
    byChannel: { Search: { cost: 3_950 }, Radio: { cost: 1_800 } },
    asks: ['cost-without-revenue'],
  },
  {
    title: 'Plan and Ist',
    text: `
Monat;Kanal;Plan;Ist;Abweichung
01/2024;Suchmaschine;5.000,00 €;4.812,50 €;187,50 €
01/2024;Plakat;12.000,00 €;12.400,00 €;-400,00 €
02/2024;Suchmaschine;5.000,00 €;5.301,75 €;-301,75 €
02/2024;Plakat;12.000,00 €;11.100,00 €;900,00 €`,
    is: { cost: 33_614.25 },
    plan: 34_000,
    currency: 'EUR',
    byMonth: { '2024-01': { cost: 17_212.5 }, '2024-02': { cost: 16_401.75 } },
    asks: ['cost-without-revenue'],
  },
  {
    title: 'Prévu and Réalisé, with a total',
    text: `
Mois;Canal;Prévu (EUR);Réalisé (EUR);Écart;Écart %
janvier 2024;Presse;3 000;2 750;250;8,3 %
janvier 2024;Affichage;1 500;1 620;-120;-8,0 %
février 2024;Presse;3 000;3 180;-180;-6,0 %
Total;;7 500;7 550;-50;-0,7 %`,
    is: { cost: 7_550 },
    plan: 7_500,
    currency: 'EUR',
    byMonth: { '2024-01': { cost: 4_370 }, '2024-02': { cost: 3_180 } },
    asks: ['cost-without-revenue'],
  },
  {
    title: 'a pair of columns for each month',
    text: `
Channel,Jan 2024 Budget,Jan 2024 Actual,Feb 2024 Budget,Feb 2024 Actual
Display,"$1,000 USD","$1,120 USD","$1,000 USD","$905 USD"
Events,"$4,000 USD","$3,650 USD","$2,000 USD","$2,210 USD"`,
    is: { cost: 7_885 },
    plan: 8_000,
    currency: 'USD',
    byMonth: { '2024-01': { cost: 4_770 }, '2024-02': { cost: 3_115 } },
    asks: ['cost-without-revenue'],
  },
  {
    title: 'the months above pairs of columns',
    text: `
,2024-01,,2024-02,
Channel,Budget (CHF),Actual (CHF),Budget (CHF),Actual (CHF)
Cinema,700,655,700,731
Newsletter,300,310,300,288`,
    is: { cost: 1_984 },
    plan: 2_000,
    currency: 'CHF',
    byMonth: { '2024-01': { cost: 965 }, '2024-02': { cost: 1_019 } },
    asks: ['cost-without-revenue'],
  },
  {
    title: 'forecast and invoiced, in words of an agency',
    text: `
Period,Media,Forecast (EUR),Invoiced (EUR),Still open (EUR)
2024-03,Trade press,2500,2475.5,24.5
2024-03,Podcasts,1800,1800,0
2024-04,Trade press,2500,1310.25,1189.75`,
    is: { cost: 5_585.75 },
    plan: 6_800,
    currency: 'EUR',
    asks: ['cost-without-revenue'],
  },
  {
    title: 'a year in both headers and no date',
    text: `
Kanal,Plan 2024,Ist 2024
Suche,"1000,00 €","950,00 €"
Kino,"1000,00 €","930,00 €"`,
    is: { cost: 1_880 },
    plan: 2_000,
    currency: 'EUR',
    asks: ['no-date', 'cost-without-revenue'],
  },
  {
    title: 'of revenue as well',
    text: `
Month,Channel,Budget spend (EUR),Actual spend (EUR),Target revenue (EUR),Actual revenue (EUR)
2024-01,Search,1000,950,3000,2700
2024-01,Cinema,1000,930,2000,2500`,
    is: { cost: 1_880, revenue: 5_200 },
    plan: 2_000,
    currency: 'EUR',
  },
  {
    title: 'a hand-kept sheet with words of a platform in it, in German capitals',
    text: `
BERICHTSMONAT,PLATTFORM,PLAN,TATSÄCHLICH,% of plan,CONV.-WERT,WÄHRUNGSCODE
2024-03,Google Ads,900.00,950.50,106%,4200.00,EUR
2024-04,Google Ads,900.00,870.25,97%,4300.00,EUR
2024-03,Meta,700.00,690.00,99%,2500.00,EUR
2024-04,Meta,700.00,715.75,102%,2610.00,EUR`,
    is: { cost: 3226.5, revenue: 13610 },
    plan: 3200,
    byChannel: { 'Google Ads': { cost: 1820.75, revenue: 8500 }, Meta: { cost: 1405.75, revenue: 5110 } },
    currency: 'EUR',
  },
  {
    title: 'the same in French, of one platform',
    text: `
MOIS,PLATEFORME,PRÉVU,RÉEL,VALEUR DE CONV.,CODE DE DEVISE
2024-01,Google Ads,1000.00,950.50,4100.00,EUR
2024-02,Google Ads,1000.00,1020.25,4300.00,EUR`,
    is: { cost: 1970.75, revenue: 8400 },
    plan: 2000,
    currency: 'EUR',
  },
  {
    title: 'with clicks as the platform names them',
    name: 'Search',
    text: `
Day,Campaign,Plan,Actual,Clicks,Impr.,Conv. value,Currency code
2024-01-01,Brand,100.00,95.50,12,300,410.00,EUR
2024-01-02,Brand,110.00,102.25,14,310,430.00,EUR`,
    is: { cost: 197.75, revenue: 840, clicks: 26, impressions: 610 },
    plan: 210,
    currency: 'EUR',
  },
];

import type { Small } from './kind.ts';

export const totalsOfTheirParts: readonly Small[] = [
  {
    title: 'media and fees',
    text: `
Month,Channel,Media spend (EUR),Agency fee (EUR),Tech fee (EUR),Total cost (EUR),Revenue (EUR)
2024-01,Search,2000,300,40,2340,9000
2024-01,Social,1200,180,24,1404,3100`,
    is: { cost: 3_744, revenue: 12_100 },
    currency: 'EUR',
  },
  {
    title: 'Mediakosten und Honorar',
    text: `
Monat;Kanal;Gesamtkosten (EUR);Mediakosten (EUR);Honorar (EUR);Umsatz (EUR)
Januar 2024;Suche;2.300,50;2.000,00;300,50;8.000,00
Februar 2024;Suche;2.472,00;2.150,00;322,00;8.900,00`,
    is: { cost: 4_772.5, revenue: 16_900 },
    currency: 'EUR',
  },
  {
    title: 'an invoice of net media and a service charge',
    text: `
Period,Publisher,Net media (USD),Service charge (USD),Invoice amount (USD),Sales (USD)
2024-05,Daily News,4150.00,622.50,4772.50,9100.00
2024-06,Daily News,3980.00,597.00,4577.00,8800.00
2024-06,Evening Post,1210.00,181.50,1391.50,2040.00`,
    is: { cost: 10_741, revenue: 19_940 },
    currency: 'USD',
  },
  {
    title: 'spend with and without tax',
    text: `
Date,Channel,Spend ex VAT (GBP),VAT (GBP),Spend inc VAT (GBP),Revenue (GBP)
2024-03-01,Radio,500.00,100.00,600.00,1800.00
2024-03-15,Radio,430.00,86.00,516.00,1500.00`,
    is: { revenue: 3_300 },
    currency: 'GBP',
    asks: ['ambiguous-column', 'no-cost'],
  },
  {
    title: 'production and placement, in Spanish',
    text: `
Mes;Medio;Producción (EUR);Difusión (EUR);Coste total (EUR);Ingresos (EUR)
marzo 2024;Cine;1.250,00;3.400,00;4.650,00;7.900,00
abril 2024;Cine;310,00;3.400,00;3.710,00;6.100,00`,
    is: { cost: 8_360, revenue: 14_000 },
    currency: 'EUR',
  },
  {
    title: 'money under Media is no channel, and a fee that nothing adds up is named',
    text: `
Campaign,Start,End,Media (EUR),Fee (EUR),Umsatz (EUR)
A,2024-01-01,2024-01-31,100,10,400
B,2024-02-01,2024-02-29,200,20,700`,
    is: { revenue: 1_100 },
    currency: 'EUR',
    byMonth: { '2024-01': { revenue: 400 }, '2024-02': { revenue: 700 } },
    asks: ['money-left-out', 'no-cost'],
  },
  {
    title: 'a cost beside another that nothing adds up',
    text: `
Month,Channel,Cost,Creative production,Revenue
2024-01,Search,100.50,15.10,400
2024-02,Search,200.00,30.00,700`,
    is: { cost: 300.5, revenue: 1_100 },
    currency: '',
    asks: ['money-left-out', 'currency-unclear'],
  },
  {
    title: 'parts with a discount among them are asked about',
    text: `
Month,Media (EUR),Fee (EUR),Discount (EUR),Total (EUR)
2024-01,100.50,10.10,-5.20,105.40
2024-02,120.25,12.05,-6.00,126.30`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'medios, producción y honorarios, cuya suma es la inversión',
    text: `
Medio;Medios;Creatividad y producción;Honorarios;Inversión total;Facturación
Cine;12.400,00;1.900,50;1.240,00;15.540,50;61.000,00
Exterior;9.050,00;0,00;905,00;9.955,00;27.300,00`,
    is: { cost: 25_495.5, revenue: 88_300 },
    asks: ['no-date', 'currency-unclear'],
  },
  {
    title: 'mídia e agência, sem palavra de custo no total',
    text: `
Mês;Canal;Mídia;Agência;Total
2025-03;Rádio;R$ 900,00;R$ 90,00;R$ 990,00
2025-04;Rádio;R$ 1.100,00;R$ 110,00;R$ 1.210,00`,
    is: { cost: 2_200 },
    currency: 'BRL',
    asks: ['cost-without-revenue'],
  },
  {
    title: 'zakup mediów i prowizja, w liczbach całkowitych',
    text: `
Miesiąc;Medium;Zakup mediów;Prowizja agencji;Razem koszt;Przychód
2025-03;Radio;7000;700;7700;21000
2025-04;Radio;6400;640;7040;19500`,
    is: { cost: 14_740, revenue: 40_500 },
    asks: ['currency-unclear'],
  },
  {
    title: 'units of products whose sum is a total are no spend',
    text: `
Month,Produkt A,Produkt B,Total
2025-01,12,30,42
2025-02,14,29,43`,
    is: {},
    asks: ['no-cost-and-revenue', 'ambiguous-column'],
  },
  {
    title: 'sales of two kinds, and all of them',
    text: `
Fecha,Canal,Inversión (EUR),Ventas web (EUR),Ventas local (EUR),Ventas totales (EUR)
14/03/2025,Radio,90.50,410.20,150.00,560.20
29/03/2025,Prensa,60.00,205.00,99.90,304.90`,
    is: { cost: 150.5, revenue: 865.1 },
    currency: 'EUR',
    byChannel: { Radio: { cost: 90.5, revenue: 560.2 }, Prensa: { cost: 60, revenue: 304.9 } },
  },
  {
    title: 'numbers of sales of two kinds are no money',
    text: `
Date,Channel,Cost (EUR),Ventas web,Ventas local,Ventas totales
2025-03-14,Radio,90.50,41,15,56
2025-03-29,Print,60.00,20,9,29`,
    is: { cost: 150.5 },
    currency: 'EUR',
    asks: ['counts-left-out', 'cost-without-revenue'],
  },
];

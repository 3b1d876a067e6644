import type { Small } from './kind.ts';

export const abbreviatedAmounts: readonly Small[] = [
  {
    title: 'thousands and millions in English',
    text: `
Month,Channel,Cost (EUR),Revenue (EUR)
2024-05,Search,3.4K,12.9K
2024-05,Social,640,1.5K
2024-06,Search,2.75K,11K
2024-06,Social,1.2M,4.05M`,
    is: { cost: 1_206_790, revenue: 4_075_400 },
    currency: 'EUR',
    byMonth: { '2024-05': { cost: 4_040, revenue: 14_400 }, '2024-06': { cost: 1_202_750, revenue: 4_061_000 } },
    tells: ['abbreviated-amounts'],
  },
  {
    title: 'Tsd. and Mio.',
    text: `
Monat;Kanal;Kosten (EUR);Umsatz (EUR)
Jan 2024;Suche;1,5 Tsd.;7,25 Tsd.
Jan 2024;Soziale Netze;980;2,4 Tsd.
Feb 2024;Suche;1,2 Mio.;3 Mio.`,
    is: { cost: 1_202_480, revenue: 3_009_650 },
    currency: 'EUR',
    byMonth: { '2024-01': { cost: 2_480, revenue: 9_650 }, '2024-02': { cost: 1_200_000, revenue: 3_000_000 } },
    tells: ['abbreviated-amounts'],
  },
  {
    title: 'lakh and crore',
    text: `
Month,Medium,Spend (INR),Sales (INR)
Apr-24,Print,1.5L,4L
Apr-24,Radio,75K,1.2L
May-24,Print,2Cr,3.5Cr`,
    is: { cost: 20_225_000, revenue: 35_520_000 },
    currency: 'INR',
    byChannel: { Print: { cost: 20_150_000, revenue: 35_400_000 }, Radio: { cost: 75_000, revenue: 120_000 } },
    tells: ['abbreviated-amounts'],
  },
  {
    title: 'wan and yi',
    text: `
月,渠道,花费(CNY),销售额(CNY)
2024年3月,百度,3.2万,12万
2024年3月,抖音,8500,2.1万
2024年4月,百度,1.1亿,2亿`,
    is: { cost: 110_040_500, revenue: 200_141_000 },
    currency: 'CNY',
    tells: ['abbreviated-amounts'],
  },
  {
    title: 'mil and M€, with a total',
    text: `
Fecha;Canal;Gasto;Ingresos
14/03/2024;Búsqueda;1,2 mil €;6 mil €
15/03/2024;Búsqueda;950 €;4,1 mil €
16/03/2024;Vídeo;1,1 M€;2 M€
Total;;1,10 M€;2,01 M€`,
    is: { cost: 1_102_150, revenue: 2_010_100 },
    currency: 'EUR',
    tells: ['abbreviated-amounts'],
  },
  {
    title: 'dollars with k behind, one column only',
    text: `
Week starting,Campaign,Media cost,Orders
2024-09-02,Autumn launch,US$4.2k,61
2024-09-09,Autumn launch,US$3.9k,55
2024-09-16,Autumn launch,US$875,12`,
    is: { cost: 8_975, orders: 128 },
    currency: 'USD',
    asks: ['cost-without-revenue'],
    tells: ['abbreviated-amounts'],
  },
];

import type { Small } from './kind.ts';

export const headersOfManyPlatforms: readonly Small[] = [
  {
    title: 'native ads',
    name: 'native',
    text: `
Day,Campaign name,Viewable impressions,Impressions,Visible clicks,Clicks,Spent,Avg. CPC,Conversions (Clicks),Conversions (Views),CPA (Clicks),Conversions value,ROAS,Currency
2024-03-01,Story A,7000,11000,38,40,52.00,1.30,4,1,13.00,240.00,4.62,EUR
2024-03-02,Story A,8200,12500,41,45,58.50,1.30,3,2,19.50,201.00,3.44,EUR`,
    is: { impressions: 23_500, clicks: 85, cost: 110.5, conversions: 7, revenue: 441 },
    currency: 'EUR',
    byChannel: { native: { impressions: 23_500, clicks: 85, cost: 110.5, conversions: 7, revenue: 441 } },
  },
  {
    title: 'questions and answers',
    name: 'answers',
    text: `
Date,Campaign,Ad set,Impressions,Clicks,CTR,Avg. CPC,Spend (USD),Conv.,Conv. value (USD)
2024-05-01,Tax tips,Founders,9000,90,1.0%,0.50,45.00,6,180.00
2024-05-02,Tax tips,Founders,8000,76,0.95%,0.50,38.00,4,131.00`,
    is: { impressions: 17_000, clicks: 166, cost: 83, conversions: 10, revenue: 311 },
    currency: 'USD',
    byChannel: { answers: { impressions: 17_000, clicks: 166, cost: 83, conversions: 10, revenue: 311 } },
  },
  {
    title: 'a network of podcasts, in Portuguese',
    name: 'podcasts',
    text: `
Data;Anúncio;Impressões;Cliques;CPC méd.;Valor gasto (BRL);Receita (BRL)
01/07/2024;Episódio 12;5000;40;2,50;100,00;420,00
15/07/2024;Episódio 14;5600;44;2,50;110,00;385,00`,
    is: { impressions: 10_600, clicks: 84, cost: 210, revenue: 805 },
    currency: 'BRL',
    byChannel: { podcasts: { impressions: 10_600, clicks: 84, cost: 210, revenue: 805 } },
  },
  {
    title: 'words of three platforms at once',
    name: 'agency export',
    text: `
Reporting starts,Reporting ends,Line item,Impr.,Link clicks,Total cost,Results,Conv. value,Cost currency
2024-06-01,2024-06-30,Summer,40000,500,640.00,32,1900.00,GBP
2024-07-01,2024-07-31,Summer,42000,520,655.00,30,1810.00,GBP`,
    is: { impressions: 82_000, clicks: 1_020, cost: 1_295, revenue: 3_710 },
    currency: 'GBP',
    byMonth: {
      '2024-06': { impressions: 40_000, clicks: 500, cost: 640, revenue: 1_900 },
      '2024-07': { impressions: 42_000, clicks: 520, cost: 655, revenue: 1_810 },
    },
    asks: ['results-unclear'],
  },
  {
    title: 'one header of Google’s among those of nobody',
    name: 'sites',
    text: `
Date,Campaign,Impressions,Clicks,Avg. CPC,Spend (USD),Site
2024-01-01,A,100,10,1.00,10.00,x.com
2024-01-02,A,100,20,1.00,20.00,y.com`,
    is: { impressions: 200, clicks: 30, cost: 30 },
    currency: 'USD',
    byChannel: { sites: { impressions: 200, clicks: 30, cost: 30 } },
    asks: ['cost-without-revenue'],
  },
  {
    title: 'money that no platform calls so, among headers of Google’s',
    name: 'recommendations',
    text: `
Day,Campaign Name,Impressions,Clicks,CTR,Avg. CPC,Spent,Conversions,CPA,Currency
2024-01-01,X,100,10,10%,1.00,10,1,10,USD
2024-01-02,X,100,20,20%,1.00,20,2,10,USD`,
    is: { impressions: 200, clicks: 30, cost: 30, conversions: 3 },
    currency: 'USD',
    byChannel: { recommendations: { impressions: 200, clicks: 30, cost: 30, conversions: 3 } },
    asks: ['cost-without-revenue'],
  },
];

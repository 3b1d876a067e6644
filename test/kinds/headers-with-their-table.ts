import type { Small } from './kind.ts';

const is = { impressions: 5_300, clicks: 118, cost: 64.15, conversions: 9, revenue: 402.5 };
const byChannel = {
  Pinterest: { impressions: 3_100, clicks: 70, cost: 36.65, conversions: 5, revenue: 222.5 },
  Reddit: { impressions: 2_200, clicks: 48, cost: 27.5, conversions: 4, revenue: 180 },
};

export const headersWithTheirTable: readonly Small[] = [
  {
    title: 'each its own of several tables',
    text: `
Date (Ads),Channel (Sources),Impressions (Ads),Clicks (Ads),Spend (Ads),Conversions (Orders),Revenue (Orders)
2023-09-10,Pinterest,3100,70,36.65,5,222.50
2023-09-11,Reddit,2200,48,27.50,4,180.00`,
    is,
    byChannel,
    asks: ['currency-unclear'],
  },
  {
    title: 'table[Column]',
    text: `
facts[Campaign],facts[Date],facts[Channel],facts[Impressions],facts[Clicks],"facts[Spend, GBP]",facts[Conversions],"facts[Conversion value, GBP]"
Autumn,2023-09-10,Pinterest,3100,70,36.65,5,222.50
Autumn,2023-09-11,Reddit,2200,48,27.50,4,180.00`,
    is,
    byChannel,
    currency: 'GBP',
  },
  {
    title: "'Table with blanks'[Column]",
    text: `
'Ad facts'[Day],'Ad facts'[Network],'Ad facts'[Impr.],'Ad facts'[Clicks],'Ad facts'[Cost (EUR)],'Ad facts'[Conv.],'Ad facts'[Conv. value (EUR)]
2023-09-10,Pinterest,3100,70,36.65,5,222.50
2023-09-11,Reddit,2200,48,27.50,4,180.00`,
    is,
    byChannel,
    currency: 'EUR',
  },
  {
    title: 'table.column',
    text: `
ads.day;ads.channel;ads.impressions;ads.clicks;ads.cost_eur;ads.conversions;ads.revenue_eur
10.09.2023;Pinterest;3100;70;36,65;5;222,50
11.09.2023;Reddit;2200;48;27,50;4;180,00`,
    is,
    byChannel,
    currency: 'EUR',
  },
  {
    title: 'Sum of Column, as a pivot names it, with its total',
    text: `
Date,Channel,Sum of Impressions,Sum of Clicks,Sum of Spend (USD),Sum of Conversions,Sum of Revenue (USD)
2023-09-10,Pinterest,3100,70,36.65,5,222.50
2023-09-11,Reddit,2200,48,27.50,4,180.00
Grand Total,,5300,118,64.15,9,402.50`,
    is,
    byChannel,
    currency: 'USD',
  },
  {
    title: 'Column (Table), in German',
    text: `
Datum (Kampagnen);Kanal (Kampagnen);Impressionen (Kampagnen);Klicks (Kampagnen);Kosten EUR (Kampagnen);Conversions (Kampagnen);Umsatz EUR (Kampagnen)
10.09.2023;Pinterest;3.100;70;36,65;5;222,50
11.09.2023;Reddit;2.200;48;27,50;4;180,00`,
    is,
    byChannel,
    currency: 'EUR',
  },
  {
    title: 'SUM(column), as a query names it',
    text: `
f0_.date,f0_.channel,SUM(impressions),SUM(clicks),SUM(cost_usd),SUM(conversions),SUM(revenue_usd)
2023-09-10,Pinterest,3100,70,36.65,5,222.5
2023-09-11,Reddit,2200,48,27.5,4,180`,
    is,
    byChannel,
    currency: 'USD',
  },
  {
    title: 'measures that are of no table beside columns that are',
    text: `
Sales[Date],Sales[Channel],[Total Spend],[Total Revenue]
2024-01-01,Pinterest,10.5,40
2024-01-02,Reddit,19.5,60`,
    is: { cost: 30, revenue: 100 },
    byChannel: { Pinterest: { cost: 10.5, revenue: 40 }, Reddit: { cost: 19.5, revenue: 60 } },
    asks: ['currency-unclear'],
  },
  {
    title: 'a sum by its name, in German',
    text: `
Fakten[Monat];Dim[Kanal];[Summe von Kosten];[Summe Klicks];[Anzahl der Leads]
2024-05;Suche;410,50;300;12
2024-06;Suche;395,25;280;9`,
    is: { cost: 805.75, clicks: 580, leads: 21 },
    asks: ['currency-unclear', 'cost-without-revenue'],
  },
];

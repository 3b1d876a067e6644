import type { Small } from './kind.ts';

export const costsOfCrmCampaigns: readonly Small[] = [
  {
    title: 'budgeted and actual cost in the campaign',
    text: `
Campaign Name,Type,Start Date,End Date,Budgeted Cost in Campaign (EUR),Actual Cost in Campaign (EUR),Leads in Campaign,Won Opportunities in Campaign,Value Opportunities in Campaign (EUR),Value Won Opportunities in Campaign (EUR)
Breakfast,Webinar,2024-05-01,2024-05-31,3000,2750,60,3,70000,22000
Fair,Event,2024-06-01,2024-06-30,15000,16200,120,5,150000,61000`,
    is: { cost: 18_950, revenue: 83_000, leads: 180 },
    plan: 18_000,
    currency: 'EUR',
    byMonth: {
      '2024-05': { cost: 2_750, revenue: 22_000, leads: 60 },
      '2024-06': { cost: 16_200, revenue: 61_000, leads: 120 },
    },
    // What is not won yet stands in no figure.
    asks: ['money-left-out'],
  },
  {
    title: 'expected revenue is none',
    text: `
Campaign,Status,Starts,Ends,Allocated Budget (USD),Total Actual Cost (USD),Estimated Revenue (USD),Actual Revenue (USD),Responses
Spring mailer,Finished,2024-03-01,2024-03-31,4000,3890,30000,12500,85
Fall mailer,Finished,2024-09-01,2024-09-30,4500,4710,35000,19800,97`,
    is: { cost: 8_600, revenue: 32_300 },
    plan: 8_500,
    currency: 'USD',
    // Responses may be leads.
    asks: ['counts-left-out'],
  },
  {
    title: 'Kosten geplant und tatsächlich',
    text: `
Kampagne;Beginn;Ende;Geplante Kosten (EUR);Tatsächliche Kosten (EUR);Leads;Erwarteter Umsatz (EUR);Gewonnener Umsatz (EUR)
Webinar;01.02.2024;29.02.2024;2.000,00;1.870,50;40;25.000,00;9.500,00
Messe;01.04.2024;30.04.2024;9.000,00;9.640,00;75;80.000,00;31.000,00`,
    is: { cost: 11_510.5, revenue: 40_500, leads: 115 },
    plan: 11_000,
    currency: 'EUR',
  },
  {
    title: 'coût prévu et coût réel, and results in words that are unknown',
    text: `
Nom de la campagne;Date de début;Date de fin;Coût prévu (EUR);Coût réel (EUR);Pistes;Montant des opportunités (EUR);Montant des opportunités gagnées (EUR)
Salon;2024-10-01;2024-10-31;8000;7450;66;90000;28000
Atelier;2024-11-01;2024-11-30;1500;1620;18;20000;6400`,
    is: { cost: 9_070 },
    plan: 9_500,
    currency: 'EUR',
    asks: ['money-left-out', 'counts-left-out', 'cost-without-revenue'],
  },
  {
    title: 'bare names, as a report of the CRM has them',
    text: `
Campaign Name,Start Date,End Date,Budgeted Cost (EUR),Actual Cost (EUR),Total Leads,Total Value Won Opportunities (EUR)
A,2024-01-01,2024-01-31,150,100,10,400
B,2024-02-01,2024-02-28,150,200,20,500`,
    is: { cost: 300, revenue: 900, leads: 30 },
    plan: 300,
    currency: 'EUR',
  },
  {
    title: 'the cost of a campaign is no name of one',
    text: `
Name,Kind,Actual Start,Actual End,Total Cost of Campaign (GBP),Estimated Revenue (GBP),Actual Revenue (GBP)
Open day,Event,2024-04-01,2024-04-30,7200,40000,21500
Leaflets,Mail,2024-05-01,2024-05-31,1850,9000,6400`,
    is: { cost: 9_050, revenue: 27_900 },
    currency: 'GBP',
    byMonth: { '2024-04': { cost: 7_200, revenue: 21_500 }, '2024-05': { cost: 1_850, revenue: 6_400 } },
  },
];

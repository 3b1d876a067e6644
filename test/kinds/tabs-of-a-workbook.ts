import type { Book } from './kind.ts';

export const tabsOfAWorkbook: readonly Book[] = [
  {
    title: 'a tab a month, whose year is that of the file',
    book: 'Media spend 2024.xlsx',
    tabs: {
      Jan: 'Channel,Cost (EUR),Revenue (EUR)\nSearch,101.5,410\nRadio,80,95',
      Feb: 'Channel,Cost (EUR),Revenue (EUR)\nSearch,99.25,380\nRadio,82,90',
    },
    is: { cost: 362.75, revenue: 975 },
    byMonth: { '2024-01': { cost: 181.5, revenue: 505 }, '2024-02': { cost: 181.25, revenue: 470 } },
  },
  {
    title: 'a tab a platform',
    tabs: {
      Search: 'Date,Cost (EUR),Revenue (EUR)\n2024-03-04,110.5,420\n2024-04-02,95,310.25',
      Social: 'Date,Cost (EUR),Revenue (EUR)\n2024-03-09,60.25,150\n2024-04-20,71,188',
    },
    is: { cost: 336.75, revenue: 1_068.25 },
    byMonth: { '2024-03': { cost: 170.75, revenue: 570 }, '2024-04': { cost: 166, revenue: 498.25 } },
    byChannel: { Search: { cost: 205.5, revenue: 730.25 }, Social: { cost: 131.25, revenue: 338 } },
  },
  {
    title: 'a tab a month, in German',
    tabs: {
      'Januar 2024': 'Kanal;Kosten (EUR);Umsatz (EUR)\nSuche;120,50;500,00\nRadio;80,00;90,00',
      'Februar 2024': 'Kanal;Kosten (EUR);Umsatz (EUR)\nSuche;131,00;540,00\nRadio;80,00;110,00',
      'März 2024': 'Kanal;Kosten (EUR);Umsatz (EUR)\nSuche;99,90;410,00\nRadio;60,00;75,50',
    },
    is: { cost: 571.4, revenue: 1_725.5 },
    byMonth: {
      '2024-01': { cost: 200.5, revenue: 590 },
      '2024-02': { cost: 211, revenue: 650 },
      '2024-03': { cost: 159.9, revenue: 485.5 },
    },
  },
  {
    title: 'tabs whose names are months in digits, and an overview that adds them up',
    tabs: {
      Übersicht: 'Monat;Kosten (EUR);Umsatz (EUR)\n2024-05;211,35;900,10\n2024-06;188,20;745,90',
      '05-2024': 'Channel,Cost (EUR),Revenue (EUR)\nSearch,150.10,700.10\nPrint,61.25,200.00',
      '06-2024': 'Channel,Cost (EUR),Revenue (EUR)\nSearch,133.20,590.40\nPrint,55.00,155.50',
    },
    is: { cost: 399.55, revenue: 1_646 },
    byMonth: { '2024-05': { cost: 211.35, revenue: 900.1 }, '2024-06': { cost: 188.2, revenue: 745.9 } },
  },
  {
    title: 'a cover, a tab of notes, and a tab a quarter',
    tabs: {
      Cover: 'Media review\nPrepared for the board',
      'Q1 2024': 'Channel,Spend (USD),Sales (USD)\nTV,900,2100\nRadio,300,420',
      'Q2 2024': 'Channel,Spend (USD),Sales (USD)\nTV,870,2060\nRadio,310,455',
      Notes: 'Ask Kim about radio',
    },
    is: { cost: 2_380, revenue: 5_035 },
    byChannel: { TV: { cost: 1_770, revenue: 4_160 }, Radio: { cost: 610, revenue: 875 } },
  },
  {
    title: 'tabs in different layouts and languages',
    tabs: {
      Google: 'Date,Channel,Spend,Sales,Currency\n2024-07-01,Google,50,190.50,EUR\n2024-07-02,Google,55,209.50,EUR',
      Affissioni: 'Mese;Spesa (EUR)\nluglio 2024;1.200,00\nagosto 2024;900,00',
    },
    is: { cost: 2_205, revenue: 400 },
    byMonth: { '2024-07': { cost: 1_305, revenue: 400 }, '2024-08': { cost: 900 } },
    asks: ['cost-without-revenue'],
  },
  {
    title: 'two exports that share a day, and no channel',
    tabs: {
      '1 to 3':
        'Day,Campaign,Cost (EUR),Clicks\n2024-06-01,Brand,100,50\n2024-06-02,Brand,110,52\n2024-06-03,Brand,120,60',
      '3 to 5':
        'Day,Campaign,Cost (EUR),Clicks\n2024-06-03,Brand,120,60\n2024-06-04,Brand,130,61\n2024-06-05,Brand,140,66',
    },
    is: { cost: 720, clicks: 349 },
    asks: ['overlapping-sources', 'cost-without-revenue'],
  },
  {
    title: 'two places in which the same was spent on a campaign of one name',
    tabs: {
      left: 'Day,Campaign,Cost (EUR)\n2024-06-01,Brand,100\n2024-06-02,Brand,110',
      right: 'Day,Campaign,Cost (EUR)\n2024-06-02,Brand,110\n2024-06-03,Brand,90',
    },
    is: { cost: 410 },
    asks: ['cost-without-revenue'],
  },
  {
    title: 'books that enter a month on its last day, beside what was spent in it',
    tabs: {
      spent: 'Day,Channel,Cost (EUR),Clicks\n2024-05-03,Meta,400.10,900\n2024-05-20,Google,300.40,700',
      ledger:
        'Date,Account,Text,Debit (EUR),Credit (EUR)\n2024-05-31,Advertising,Meta,400.10,\n2024-05-31,Advertising,Google,300.40,\n2024-05-31,Advertising,Design,80.00,',
    },
    is: { cost: 700.5, clicks: 1600 },
    asks: ['cost-claimed-twice', 'cost-without-revenue'],
  },
  {
    title: 'leads that a CRM lists are those that platforms count',
    tabs: {
      ads: 'Day,Campaign,Spend (USD),Leads\n2024-07-01,LeadGen,150.50,2\n2024-07-02,LeadGen,149.50,3',
      crm: 'Lead ID,Created,Source,Status\n1,2024-07-01,Facebook,New\n2,2024-07-02,Facebook,Qualified\n3,2024-07-02,Google,New',
    },
    is: { cost: 300, leads: 5 },
    asks: ['count-claimed-twice', 'cost-without-revenue'],
  },
  {
    title: 'leads of a CRM that names the channels with cost',
    tabs: {
      ads: 'Day,Channel,Spend (USD),Leads\n2024-07-01,Google,150.50,2\n2024-07-02,Facebook,149.50,3',
      crm: 'Lead ID,Created,Source,Status\n1,2024-07-01,Facebook,New\n2,2024-07-02,Facebook,Qualified\n3,2024-07-02,Google,New',
    },
    is: { cost: 300, leads: 3 },
    byChannel: { Google: { cost: 150.5, leads: 1 }, Facebook: { cost: 149.5, leads: 2 } },
    asks: ['count-claimed-twice', 'cost-without-revenue'],
  },
  {
    title: 'a tab of the year that comes to a little more than its quarters',
    tabs: {
      'Q1 2024': 'Channel,Spend (EUR)\nTV,600\nRadio,400',
      'Q2 2024': 'Channel,Spend (EUR)\nTV,800\nRadio,400',
      'Year 2024': 'Channel,Spend (EUR)\nTV,1450\nRadio,800',
    },
    is: { cost: 4450 },
    asks: ['overlapping-sources', 'cost-without-revenue'],
  },
  {
    title: 'books whose round amount two tabs come to as well: what is in no figure is not said to count',
    tabs: {
      Google: 'Day,Campaign,Cost (EUR)\n2024-05-03,Brand,400\n2024-05-09,Generic,300',
      Meta: 'Day,Campaign,Cost (EUR)\n2024-05-04,Prospecting,200\n2024-05-11,Retargeting,100',
      ledger:
        'Date,Account,Text,Debit (EUR),Credit (EUR)\n2024-05-31,6600 Advertising,Online,700,\n2024-05-31,6600 Advertising,Social,300,',
    },
    is: { cost: 1000 },
    asks: ['cost-claimed-twice', 'cost-without-revenue'],
  },
];

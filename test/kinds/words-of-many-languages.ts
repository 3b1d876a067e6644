import type { Small } from './kind.ts';

export const wordsOfManyLanguages: readonly Small[] = [
  {
    title: 'sales that are money, and a channel among other words',
    text: `
Date,Traffic channel,Ad cost (CAD),Attributed sales (CAD)
2024-03-01,Kijiji,210.50,900.10
2024-03-02,Blogger outreach,180,640
2024-03-03,Kijiji,199.25,870.40`,
    is: { cost: 589.75, revenue: 2_410.5 },
    currency: 'CAD',
    byChannel: { Kijiji: { cost: 409.75, revenue: 1_770.5 }, 'Blogger outreach': { cost: 180, revenue: 640 } },
  },
  {
    title: 'Arabic, with the sign of its money in its own letters',
    text: `
التاريخ,القناة,الإنفاق (ر.س),الإيرادات (ر.س)
٢٠٢٤/٠٣/٠١,سناب شات,٤٬٥٧٢٫٢٤,١٦٬٠٩٥٫٦٥
٢٠٢٤/٠٣/٠٢,جوجل,١٬٧٥١٫٢٥,٧٬٤٤٨٫٧٦`,
    is: { cost: 6_323.49, revenue: 23_544.41 },
    currency: 'SAR',
  },
  {
    title: 'Thai, with channels',
    text: `
วันที่,ช่องทาง,ค่าใช้จ่าย (THB),รายได้ (THB)
01/03/2567,Google,1250.50,4100
02/03/2567,Facebook,900,2150
17/03/2567,Google,1310,4300`,
    is: { cost: 3_460.5, revenue: 10_550 },
    currency: 'THB',
    byMonth: { '2024-03': { cost: 3_460.5, revenue: 10_550 } },
    byChannel: { Google: { cost: 2_560.5, revenue: 8_400 }, Facebook: { cost: 900, revenue: 2_150 } },
  },
  {
    title: 'Estonian',
    text: `
Kuupäev;Kampaania;Kanal;Kulu (EUR);Klikid;Müügitulu
01.03.2024;Kevad;Facebook;120,50;310;640,00
02.03.2024;Kevad;Facebook;98,20;270;410,50
03.03.2024;Bränd;Google;45,00;150;820,00
04.03.2024;Bränd;Google;51,30;162;905,10`,
    is: { cost: 315, clicks: 892, revenue: 2775.6 },
    currency: 'EUR',
    byChannel: {
      Facebook: { cost: 218.7, clicks: 580, revenue: 1050.5 },
      Google: { cost: 96.3, clicks: 312, revenue: 1725.1 },
    },
  },
  {
    title: 'Swahili',
    text: `
Tarehe,Kampeni,Gharama (KES),Mibofyo,Mauzo (KES)
2024-05-01,Pasaka,12500,420,38000
2024-05-02,Pasaka,11800,398,35500
2024-05-03,Pasaka,13250,455,41200
2024-05-04,Ramadhani,9900,300,28700`,
    is: { cost: 47450, clicks: 1573, revenue: 143400 },
    currency: 'KES',
  },
  {
    title: 'Icelandic',
    text: `
Dagsetning;Herferð;Kostnaður;Smellir;Tekjur;Gjaldmiðill
3.6.2024;Sumar;45.000;210;180.000;ISK
4.6.2024;Sumar;38.500;185;152.300;ISK
5.6.2024;Útsala;61.200;340;410.000;ISK`,
    is: { cost: 144700, clicks: 735, revenue: 742300 },
    currency: 'ISK',
    asks: ['number-convention-undecided'],
  },
  {
    title: 'Vietnamese',
    text: `
Ngày;Chiến dịch;Chi phí (VND);Lượt nhấp;Doanh thu (VND)
01/07/2024;Tết;1.250.000;320;5.400.000
02/07/2024;Tết;980.500;260;4.120.000
15/07/2024;Hè;2.310.000;610;9.875.000`,
    is: { cost: 4540500, clicks: 1190, revenue: 19395000 },
    currency: 'VND',
  },
  {
    title: 'Greek',
    text: `
Ημερομηνία;Καμπάνια;Κόστος;Κλικ;Έσοδα
01/02/2024;Χειμώνας;1.120,40 €;800;3.210,00 €
02/02/2024;Χειμώνας;980,60 €;720;2.890,00 €
13/02/2024;Άνοιξη;450,00 €;300;1.100,00 €`,
    is: { cost: 2551, clicks: 1820, revenue: 7200 },
    currency: 'EUR',
  },
  {
    title: 'mixed languages',
    text: `
Fecha,Channel,Ausgaben,Clics,Ventas brutas,Devoluciones,Net sales
2024-03-01,Instagram,150.00,420,800.00,50.00,750.00
2024-03-02,Instagram,160.00,440,900.00,100.00,800.00
2024-03-13,Google,200.00,380,1500.00,0.00,1500.00`,
    is: { cost: 510, clicks: 1240, revenue: 3050 },
    asks: ['currency-unclear'],
  },
  {
    title: 'agency abbreviations',
    text: `
KW;Kd.;Pub.;AIs;Klx;NN-Kosten €;Brutto-Kosten €;Umsatz €
KW 10/2024;Müller;GDN;120.000;840;1.020,00;1.200,00;3.400,00
KW 11/2024;Müller;GDN;131.000;910;1.105,00;1.300,00;3.900,00
KW 12/2024;Müller;YT;90.000;300;850,00;1.000,00;1.200,00`,
    is: { revenue: 8500 },
    asks: ['ambiguous-column', 'counts-left-out', 'no-cost'],
  },
  {
    title: 'typos',
    text: `
Dtae,Chanel,Campagin,Spned ($),Cliks,Revnue ($)
2024-01-05,Bing,Win,210.10,300,900
2024-01-06,Bing,Win,190.90,280,850
2024-01-07,Meta,Snow,300.00,610,1010`,
    is: { cost: 701, clicks: 1190, revenue: 2760 },
    asks: ['currency-unclear'],
  },
  {
    title: 'headers with notes',
    text: `
Date (reporting tz: UTC+2),Network,"Ad spend, excl. agency fee, in EUR",Clicks (from platform),"Revenue (GA4, last click, EUR)"
2024-09-02,Pinterest,88.40,190,410.00
2024-09-03,Pinterest,91.60,201,395.00
2024-09-04,TikTok,140.00,560,280.00`,
    is: { cost: 320, clicks: 951, revenue: 1085 },
    currency: 'EUR',
  },
  {
    title: 'cost per and per cent',
    text: `
date,medium,€ per lead,€ media,share of €,leads
2024-03-01,Xing,25.00,500.00,25%,20
2024-03-02,Xing,30.00,600.00,30%,20
2024-03-03,LinkedIn,45.00,900.00,45%,20`,
    is: {},
    asks: ['no-cost-and-revenue'],
  },
  {
    title: 'CPC and CTR and spend',
    text: `
Day,Ad group,Impr.,Clicks,CTR,Avg. price,Paid,Turnover
2024-05-01,Shoes,10000,200,2.00%,0.50,100.00,420.00
2024-05-02,Shoes,12000,300,2.50%,0.40,120.00,610.00
2024-05-03,Boots,8000,80,1.00%,1.25,100.00,300.00`,
    is: { impressions: 30000, clicks: 580, revenue: 1330 },
    asks: ['money-left-out', 'currency-unclear', 'no-cost'],
  },
  {
    title: 'Thai',
    text: `
วันที่,แคมเปญ,ค่าใช้จ่าย (THB),คลิก,รายได้ (THB)
01/03/2567,สงกรานต์,1200.50,340,5400.00
02/03/2567,สงกรานต์,1310.00,360,5900.00
13/03/2567,ลดราคา,900.25,210,3100.00`,
    is: { cost: 3_410.75, clicks: 910, revenue: 14_400 },
    currency: 'THB',
  },
  {
    title: 'unknown words wholly',
    text: `
jour,régie,achat,clk,vte
2024-03-01,Ogury,210.00,400,900.00
2024-03-02,Ogury,190.00,380,870.00
2024-03-03,Teads,300.00,510,1010.00`,
    is: {},
    asks: ['no-cost-and-revenue'],
  },
  {
    title: 'new customers and all customers',
    text: `
Week,Channel,Media €,All customers,thereof new,New cust. revenue €,Total revenue €
2024-W10,SEA,1000.00,80,30,2400.00,6400.00
2024-W11,SEA,1100.00,85,33,2600.00,6900.00
2024-W12,Meta,700.00,40,25,1900.00,3000.00`,
    is: { revenue: 16300 },
    asks: ['money-left-out', 'counts-left-out', 'no-cost'],
  },
  {
    title: 'net net and list price',
    text: `
Monat;Titel;Listenpreis;Rabatt;Netto-Netto;Leads
2024-01;FAZ;10.000,00;1.500,00;8.500,00;40
2024-02;FAZ;10.000,00;2.000,00;8.000,00;38
2024-01;SZ;6.000,00;600,00;5.400,00;22
2024-02;SZ;6.000,00;900,00;5.100,00;25`,
    is: {},
    asks: ['no-cost-and-revenue'],
  },
  {
    title: 'Ukrainian with hryvnia',
    text: `
Дата;Кампанія;Витрати, грн;Кліки;Дохід, грн
01.03.2024;Весна;1 200,50;310;5 400,00
02.03.2024;Весна;1 099,50;290;5 100,00`,
    is: { cost: 2300, clicks: 600, revenue: 10500 },
  },
  {
    title: 'Hebrew',
    text: `
תאריך,קמפיין,עלות,קליקים,הכנסות
2024-03-01,אביב,₪120.50,40,₪610.00
2024-03-02,אביב,₪99.50,38,₪580.00`,
    is: { cost: 220, clicks: 78, revenue: 1190 },
    currency: 'ILS',
  },
  {
    title: 'what was won, by its sign',
    text: `
Quartal,Kanal,Ausgaben (€),Pipeline (€),Gewonnen (€)
Q1 2025,Messe,8000,41000,12500
Q2 2025,Messe,9500,38000,17000`,
    is: { cost: 17_500, revenue: 29_500 },
    currency: 'EUR',
  },
  {
    title: 'money of a customer may be what one of them costs',
    text: `
Month,Channel,Spend (EUR),Customer (EUR)
2025-01,Fair,1200.50,31.20
2025-02,Web,300.00,28.10`,
    is: { cost: 1_500.5 },
    currency: 'EUR',
    asks: ['money-left-out', 'cost-without-revenue'],
  },
];

import { bare, cents, day, type Export, exported, randomFrom, Tally } from './export.ts';

const quoteText = { quote: (cell: string) => !/^-?[\d.]*$/.test(cell) || cell === '' };

/** Orders with several lines each: totals on the first line only, refunds. */
function orders(): Export {
  const random = randomFrom(51);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let o = 0; o < 14; o++) {
    const iso = day('2026-01-20', o * 2);
    const lines = 1 + (o % 3);
    const total = random(1_000, 30_000) / 100;
    const refunded = o % 5 === 4 ? 10 : 0;
    // What was given back is taken off.
    tally.add({ revenue: total - refunded, orders: 1 }, iso);
    for (let l = 0; l < lines; l++) {
      const first = l === 0;
      rows.push([
        `#10${String(o).padStart(2, '0')}`,
        `buyer${o}@example.com`,
        first ? 'paid' : '',
        first ? `${iso} 10:12:33 +0100` : '',
        first ? 'fulfilled' : '',
        first ? 'yes' : '',
        first ? 'EUR' : '',
        first ? bare(total - 5) : '',
        first ? '5.00' : '',
        first ? '1.20' : '',
        first ? bare(total) : '',
        first ? 'WELCOME' : '',
        first ? '0.00' : '',
        String(l + 1),
        `Product "${l}", size M`,
        '19.90',
        '',
        `SKU-${l}`,
        `${iso} 10:12:31 +0100`,
        'true',
        'Jane Doe',
        'Main St 1\nFlat 2',
        first ? bare(refunded) : '',
        '',
        first ? 'Shopify Payments' : '',
        `5123456789012345${String(10 + o)}`,
        first ? 'web' : '',
      ]);
    }
  }
  return exported(
    'Shopify: orders, one line an item',
    [
      [
        'Name',
        'Email',
        'Financial Status',
        'Paid at',
        'Fulfillment Status',
        'Accepts Marketing',
        'Currency',
        'Subtotal',
        'Shipping',
        'Taxes',
        'Total',
        'Discount Code',
        'Discount Amount',
        'Lineitem quantity',
        'Lineitem name',
        'Lineitem price',
        'Lineitem compare at price',
        'Lineitem sku',
        'Created at',
        'Lineitem taxable',
        'Billing Name',
        'Billing Street',
        'Refunded Amount',
        'Vendor',
        'Payment Method',
        'Id',
        'Source',
      ],
      ...rows,
    ],
    {
      platform: 'shopify',
      headerRow: 1,
      currency: 'EUR',
      rows: [rows.length, 0, 0],
      period: tally.period,
      totals: tally.totals,
      byMonth: tally.byMonth,
      columns: { revenue: 'Total', date: 'Created at' },
      anyProblem: ['refunds-deducted'],
    },
  );
}

/** Analytics: sales by day, negative discounts and returns, all text quoted. */
function salesByDay(): Export {
  const random = randomFrom(52);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let d = 0; d < 31; d++) {
    const iso = day('2025-11-15', d);
    const gross = random(10_000, 900_000) / 100;
    const a = { orders: random(1, 90), revenue: cents(gross - 20 - 15 + 10 + 9) };
    tally.add(a, iso);
    rows.push([
      iso,
      String(a.orders),
      bare(gross),
      '-20.00',
      '-15.00',
      bare(gross - 35),
      '10.00',
      '0',
      '9.00',
      bare(a.revenue),
    ]);
  }
  return exported(
    'Shopify: sales over time',
    [
      [
        'Day',
        'Orders',
        'Gross sales',
        'Discounts',
        'Returns',
        'Net sales',
        'Shipping charges',
        'Return fees',
        'Taxes',
        'Total sales',
      ],
      ...rows,
    ],
    {
      platform: 'shopify',
      headerRow: 1,
      currency: null,
      rows: [31, 0, 0],
      period: tally.period,
      totals: tally.totals,
      byMonth: tally.byMonth,
      columns: { revenue: 'Total sales' },
    },
    quoteText,
  );
}

/** By product, with a shipping row that has no product; the month in a column. */
function salesByProduct(): Export {
  return exported(
    'Shopify: sales by product',
    [
      [
        'Product title',
        'Product vendor',
        'Product type',
        'Net items sold',
        'Gross sales',
        'Discounts',
        'Returns',
        'Net sales',
        'Taxes',
        'Total sales',
      ],
      ['Shoe', 'ACME', 'Shoes', '100', '10000.00', '-500.00', '-250.00', '9250.00', '1850.00', '11100.00'],
      ['Sock', 'ACME', 'Socks', '40', '400.00', '0.00', '-20.00', '380.00', '76.00', '456.00'],
      ['', '', '', '0', '0.00', '0.00', '0.00', '0.00', '0.00', '320.50'],
    ],
    {
      platform: 'shopify',
      headerRow: 1,
      currency: null,
      rows: [3, 0, 0],
      period: null,
      totals: { revenue: 11_876.5 },
      problems: ['no-date'],
    },
    quoteText,
  );
}

/** The older analytics file with a total in the first row. */
function firstRowTotal(): Export {
  const rows = Array.from({ length: 12 }, (_, i) => [
    `2025-${String(i + 1).padStart(2, '0')}`,
    String(10 + i),
    bare(1000 + i * 10.5),
    bare(900 + i * 10.25),
  ]);
  const sum = (column: number) => cents(rows.reduce((all, row) => all + Number(row[column]), 0));
  return exported(
    'Shopify: months, total first',
    [['Month', 'Orders', 'Gross sales', 'Total sales'], ['', String(sum(1)), bare(sum(2)), bare(sum(3))], ...rows],
    {
      platform: 'shopify',
      headerRow: 1,
      currency: null,
      rows: [12, 1, 0],
      period: ['2025-01-01', '2025-12-31'],
      totals: { orders: sum(1), revenue: sum(3) },
    },
    quoteText,
  );
}

/** GA4: nine comment lines, an empty one, and a grand total without a name in the line under the header. */
function traffic(): Export {
  const random = randomFrom(53);
  const tally = new Tally();
  const rows = ['Organic Search', 'Paid Search', 'Direct', 'Email', 'Cross-network', 'Unassigned'].map((channel) => {
    const a = { conversions: random(1, 90), revenue: random(1_000, 900_000) / 100, orders: random(1, 50) };
    tally.add({ revenue: a.revenue, orders: a.orders, conversions: a.conversions }, undefined, channel);
    return [
      channel,
      String(random(100, 9_000)),
      String(random(100, 5_000)),
      '0.612345',
      '45.2',
      '4.1',
      String(random(1_000, 90_000)),
      String(a.conversions),
      '0.02',
      String(a.orders),
      bare(a.revenue),
    ];
  });
  const sum = (column: number) => rows.reduce((all, row) => all + Number(row[column]), 0);
  return exported(
    'GA4: traffic acquisition, comments and grand total',
    [
      ['# ----------------------------------------'],
      ['# Traffic acquisition: Session primary channel group (Default channel group)'],
      ['# Account: ACME'],
      ['# Property: acme.com - GA4'],
      ['# ----------------------------------------'],
      ['# '],
      ['# All Users'],
      ['# Start date: 20250601'],
      ['# End date: 20250630'],
      [
        'Session primary channel group (Default channel group)',
        'Sessions',
        'Engaged sessions',
        'Engagement rate',
        'Average engagement time per session',
        'Events per session',
        'Event count',
        'Key events',
        'Session key event rate',
        'Transactions',
        'Total revenue',
      ],
      [
        '',
        String(sum(1)),
        String(sum(2)),
        '0.61',
        '45',
        '4.1',
        String(sum(6)),
        String(sum(7)),
        '0.02',
        String(sum(9)),
        bare(cents(sum(10))),
        'Grand total',
      ],
      ...rows,
    ],
    {
      platform: 'ga4',
      headerRow: 10,
      currency: null,
      rows: [6, 1, 0],
      period: ['2025-06-01', '2025-06-30'],
      totals: tally.totals,
      byChannel: tally.byChannel,
      columns: { clicks: null, impressions: null },
    },
  );
}

/** GA4 snapshot: many small tables, of which none has money but one. */
function snapshot(): Export {
  return exported(
    'GA4: snapshot of stacked tables',
    [
      ['# ----------------------------------------'],
      ['# Reports snapshot'],
      ['# ----------------------------------------'],
      ['# Start date: 20260101'],
      ['# End date: 20260107'],
      ['Nth day', 'Active users', 'New users', 'Average engagement time per active user', 'Total revenue'],
      ...Array.from({ length: 7 }, (_, i) => [`000${i}`, String(100 + i), '40', '33.3', bare(100 + i)]),
      [],
      ['# Start date: 20260101'],
      ['# End date: 20260107'],
      ['First user primary channel group (Default channel group)', 'New users'],
      ['Direct', '100'],
      ['Organic Search', '80'],
      [],
      ['# Start date: 20260101'],
      ['# End date: 20260107'],
      ['Event name', 'Event count'],
      ['page_view', '9000'],
      ['session_start', '1000'],
    ],
    {
      platform: 'ga4',
      headerRow: 6,
      currency: null,
      totals: { revenue: 721 },
      period: ['2026-01-01', '2026-01-07'],
      rows: [7, 0, 0],
      problems: ['other-tables'],
    },
  );
}

function ga4Spanish(): Export {
  return exported(
    'GA4 ES: without money',
    [
      ['# Instantánea de informes'],
      ['# Fecha de inicio: 20260101'],
      ['# Fecha de finalización: 20260107'],
      ['Día\u00a0N', 'Usuarios activos', 'Usuarios nuevos', 'Conversiones'],
      ['0000', '100', '40', '3'],
      ['0001', '110', '41', '5'],
    ],
    {
      platform: 'ga4',
      headerRow: 4,
      currency: null,
      totals: {},
      refused: 'no-cost-and-revenue',
      problems: ['no-cost-and-revenue'],
    },
  );
}

/** Mailchimp: Mac Roman, CRLF, no revenue. */
function mailchimp(): Export {
  return exported(
    'Mailchimp: Mac Roman, no revenue',
    [
      [
        'Title',
        'Subject',
        'List',
        'Send Date',
        'Send Weekday',
        'Total Recipients',
        'Successful Deliveries',
        'Soft Bounces',
        'Hard Bounces',
        'Total Bounces',
        'Unique Opens',
        'Open Rate',
        'Total Opens',
        'Unique Clicks',
        'Click Rate',
        'Total Clicks',
        'Unsubscribes',
        'Unique Id',
      ],
      [
        'Café – May',
        'Don’t miss it',
        'Main',
        'May 04, 2025 10:00 am',
        'Sunday',
        '5,120',
        '5,100',
        '10',
        '10',
        '20',
        '1,020',
        '20.00%',
        '1,600',
        '210',
        '4.12%',
        '260',
        '6',
        'abc123',
      ],
    ],
    {
      platform: 'mailchimp',
      headerRow: 1,
      currency: null,
      totals: {},
      refused: 'no-cost-and-revenue',
      problems: ['no-cost-and-revenue'],
    },
    { encoding: 'macintosh', eol: '\r\n' },
  );
}

function mailchimpShop(): Export {
  return exported(
    'Mailchimp: with sales',
    [
      [
        'Title',
        'Subject',
        'Audience',
        'Send Date',
        'Send Weekday',
        'Total Recipients',
        'Successful Deliveries',
        'Unique Opens',
        'Open Rate',
        'Total Opens',
        'Unique Clicks',
        'Click Rate',
        'Total Clicks',
        'Unsubscribes',
        'Total Orders',
        'Total Gross Sales',
        'Total Revenue',
        'Analytics ROI',
        'Campaign Cost',
      ],
      [
        'Spring',
        'Hi',
        'Main',
        'May 04, 2025 10:00 am',
        'Sunday',
        '5,120',
        '5,100',
        '1,020',
        '20%',
        '1,600',
        '210',
        '4.1%',
        '260',
        '6',
        '14',
        '1,400.50',
        '1,250.25',
        'n/a',
        'n/a',
      ],
      [
        'Summer',
        'Hey',
        'Main',
        'Jun 14, 2025 10:00 am',
        'Saturday',
        '5,220',
        '5,200',
        '1,120',
        '20%',
        '1,700',
        '230',
        '4.1%',
        '280',
        '4',
        '20',
        '2,000.00',
        '1,800.00',
        'n/a',
        'n/a',
      ],
    ],
    {
      platform: 'mailchimp',
      headerRow: 1,
      currency: null,
      rows: [2, 0, 0],
      period: ['2025-05-04', '2025-06-14'],
      totals: { revenue: 3050.25, orders: 34, clicks: 440 },
      optional: ['clicks', 'orders'],
    },
  );
}

export const shops: readonly Export[] = [
  orders(),
  salesByDay(),
  salesByProduct(),
  firstRowTotal(),
  traffic(),
  snapshot(),
  ga4Spanish(),
  mailchimp(),
  mailchimpShop(),
];

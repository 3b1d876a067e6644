import { row, utf8WithBom, utf16le } from '../../workbench/sample/text.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);
export const aud = (amount: number): string => `AUD ${amount.toLocaleString('en')}`;

// The whole of April from Google; from Meta some days by spend, any of which could be a month and none of which follow
// each other, so that nothing tells the order.
const googleCosts = Array.from({ length: 30 }, (_, i) => 100 + i);
const metaDays = [7, 3, 11, 5, 9, 2];
const metaCosts = [90, 80, 70, 60, 50, 40];
/** What both have cost, totals counted once. */
export const aprilSpend = sum(googleCosts) + sum(metaCosts);

/** As a file input takes them. */
export const aprilExports = () => [
  { name: 'google-ads.csv', mimeType: 'text/csv', buffer: googleExport() },
  { name: 'meta-ads.csv', mimeType: 'text/csv', buffer: metaExport() },
];

function googleExport(): Buffer {
  const line = (cost: number) => ['1,000', '50', `${cost}.00`, '4.00', `${cost * 3}.00`];
  const totals = ['30,000', '1,500', `${sum(googleCosts)}.00`, '120.00', `${sum(googleCosts) * 3}.00`];
  const lines = [
    ['Campaign performance'],
    ['1 April 2026 - 30 April 2026'],
    ['Campaign', 'Day', 'Currency code', 'Impr.', 'Clicks', 'Cost', 'Conversions', 'Conv. value'],
    ...googleCosts.map((cost, i) => ['Brand', `2026-04-${two(i + 1)}`, 'AUD', ...line(cost)]),
    ['Total: Campaigns', ' --', 'AUD', ...totals],
    ['Total: Account', ' --', 'AUD', ...totals],
  ];
  return Buffer.from(utf16le(`${lines.map((cells) => row('\t', cells)).join('\n')}\n`));
}

function metaExport(): Buffer {
  const lines = [
    [
      'Campaign name',
      'Day',
      'Amount spent (AUD)',
      'Impressions',
      'Link clicks',
      'Purchases',
      'Purchases conversion value',
    ],
    ...metaCosts.map((cost, i) => {
      return ['Prospecting', `${two(metaDays[i] ?? 0)}/04/2026`, `${cost}.00`, '2000', '40', '3', `${cost * 2}.00`];
    }),
  ];
  return Buffer.from(utf8WithBom(`${lines.map((cells) => row(',', cells)).join('\n')}\n`));
}

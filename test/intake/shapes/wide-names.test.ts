import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/intake/read-table.ts';
import { byChannel, sums, tableOf } from '../table-of.ts';

const read = (text: string) => readTable(tableOf(text));

describe('a column for each channel and amount', () => {
  it('is no channel where it adds the others up, whatever it is called', () => {
    const reading = read(
      'Week|Meta Costo|Bing Costo|Zusammen Gasto\n2024-01-01|$ 83.03|$ 445.11|$ 528.14\n2024-01-08|$ 389.16|$ 42.54|$ 431.70',
    );
    expect(byChannel(reading)).toEqual({ Meta: 472.19, Bing: 487.65 });
  });

  it('is no channel of its own where its name begins with that of one', () => {
    const reading = read(
      'Month|TikTok spend (SEK)|TikTok zyx (SEK)|Bing spend (SEK)|Bing zyx (SEK)\n2024-01|10.10|99.90|20.20|88.80\n2024-02|11.10|77.70|22.20|66.60',
    );
    expect(sums(reading)).toEqual({ cost: 63.6 });
    expect(reading.findings.filter(({ code }) => code === 'money-left-out').map(({ column }) => column)).toEqual([
      'TikTok zyx (SEK)',
      'Bing zyx (SEK)',
    ]);
  });

  it.each([
    ['-', 'Conv. - Google Ads', 'Conv. - OOH', 'Costo - Google Ads', 'Costo - OOH'],
    [':', 'Google Ads: Conv.', 'OOH: Conv.', 'Google Ads: Costo', 'OOH: Costo'],
    ['a blank', 'Google Ads Konversionen', 'OOH Konversionen', 'Google Ads Aufwand', 'OOH Aufwand'],
  ])('keeps the amounts of one channel together, parted by %s', (_, conv, convs, cost, costs) => {
    const reading = read(`Month|${cost}|${conv}|${costs}|${convs}\n2024-01|10.10|4|20.20|6\n2024-02|11.10|5|22.20|7`);
    expect(sums(reading)).toEqual({ cost: 63.6, conversions: 22 });
  });
});

it('the word of a platform is read in a sheet that somebody keeps', () => {
  const reading = read(
    'Datum|Konto|Spenderat belopp|Valore conv.\n2024-01-12|A|128,89|95,89\n2024-01-13|B|38,30|74,35',
  );
  expect(sums(reading)).toEqual({ cost: 167.19, revenue: 170.24 });
});

it('numbers beside months that are money, and of no month, are named', () => {
  const reading = read('Spend|2024-01|2024-02|Zyx\nMeta|10.10|20.20|50.50\nTV|30.30|40.40|60.25');
  expect(reading.findings).toContainEqual({ code: 'money-left-out', column: 'Zyx', details: { sum: 110.75 } });
});

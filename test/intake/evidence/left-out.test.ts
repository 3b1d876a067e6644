import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/intake/read-table.ts';
import { sums, tableOf } from '../table-of.ts';

const read = (text: string) => readTable(tableOf(text));
const leftOut = (text: string) =>
  read(text).findings.flatMap(({ code, column, details }) =>
    code === 'money-left-out' ? [[column, details?.sum]] : [],
  );

describe('money under a word that nobody knows is named with its sum', () => {
  it.each([
    [
      'in the export of a platform that lacks its own column for it',
      'Jour|Campagne|Clics|Tagesgeld|Valeur de conv.\n2024-03-01|A|120|90,50|410,20\n2024-03-02|A|85|61,25|0,00',
      [['Tagesgeld', 151.75]],
    ],
    [
      'beside revenue alone',
      'Date|Account|Ztx|Sales\n2024-03-01|North|41.50|135.82\n2024-03-02|South|75.33|135.81',
      [['Ztx', 116.83]],
    ],
    [
      'beside channels in columns of their own',
      'Month|Meta spend|TV spend|Zyx (EUR)\n2025-01|10.50|20.10|90.00\n2025-02|11.20|22.30|95.00',
      [['Zyx (EUR)', 185]],
    ],
    [
      'where the word is a price elsewhere',
      'Období|Platforma|Cena|Tržby\n2022-06-01|Radio|910,50 Kč|620,00 Kč\n2022-07-01|Radio|366,20 Kč|184,00 Kč',
      [['Cena', 1276.7]],
    ],
  ])('%s', (_, text, expected) => {
    expect(leftOut(text)).toEqual(expected);
  });

  it('without the totals that say it again', () => {
    expect(
      leftOut(
        'Date|Account|Ztx|Sales\n2024-03-01|North|41.50|135.82\n2024-03-02|South|75.33|135.81\nTotal||116.83|271.63',
      ),
    ).toEqual([['Ztx', 116.83]]);
  });

  it('but not where a ratio is called so in words', () => {
    expect(
      leftOut('Date|Cost|Sales|Return on ad spend\n2024-03-01|41.50|135.82|3.27\n2024-03-02|75.33|135.81|1.80'),
    ).toEqual([]);
  });

  it('but not where it says again what the channels came to', () => {
    expect(
      leftOut('Month|Meta spend|TV spend|Zyx (EUR)\n2025-01|10.50|20.10|30.60\n2025-02|11.20|22.30|33.50'),
    ).toEqual([]);
  });

  it('nor the further columns of an export whose own were found', () => {
    expect(leftOut('Jour|Campagne|Clics|Coût|Tagesgeld|Valeur de conv.\n2024-03-01|A|120|90,50|80,20|410,20')).toEqual(
      [],
    );
  });
});

it('a budget that was spent is no plan', () => {
  const reading = read('Date|Campagne|Budget dépensé|Revenus\n2024-01-12|A|128,89|95,89\n2024-01-13|B|38,30|74,35');
  expect(sums(reading)).toEqual({ cost: 167.19, revenue: 170.24 });
  expect(reading.plan).toBeFalsy();
});

it('nor is the budget that was spent on one channel', () => {
  const reading = read(
    'Semaine du|TikTok Budget dépensé|Radio Budget dépensé\n2024-10-09|931,14|243,61\n2024-10-16|19,82|294,86',
  );
  expect(sums(reading)).toEqual({ cost: 1489.43 });
});

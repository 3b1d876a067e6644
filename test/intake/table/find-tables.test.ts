import { describe, expect, it } from 'vitest';
import { findTables } from '../../../src/intake/table/find-tables.ts';
import { tableOf } from '../table-of.ts';

/** Of each table its first column, its header's row, its headers and its rows, counted from 1. */
const found = (text: string) =>
  findTables(tableOf(text).cells).map(
    ({ columns, header, headers, rows }) =>
      `${columns.from + 1}/${header + 1} ${headers.filter((title) => title !== '').join(' ')}: ${[...rows].map((row) => row + 1).join(' ')}`,
  );

it('a row of amounts behind letters is no header', () => {
  expect(found('Date|Spend|Revenue\nJan 1|$ 15.20|$ 39.10\nJan 2|Rs 17.50|Rs 39.60\nJan 3|$ 18.40|$ 40.30')).toEqual([
    '1/1 Date Spend Revenue: 2 3 4',
  ]);
});

describe('tables one below the other', () => {
  it.each([
    [
      'with a blank line',
      'Date|Spend|Revenue\n2025-01-01|15|39\n2025-01-02|17|39\n\nChannel|Spend|Revenue\nGoogle|21|60',
      ['1/1 Date Spend Revenue: 2 3', '1/5 Channel Spend Revenue: 6'],
    ],
    [
      'without one',
      'Date|Spend|Revenue\n2025-01-01|15|39\nChannel|Spend|Revenue\nGoogle|21|60',
      ['1/1 Date Spend Revenue: 2', '1/3 Channel Spend Revenue: 4'],
    ],
    [
      'under words that no list knows, where the table above has numbers',
      'Datum|Kosten|Umsatz\n2025-01-01|15|39\nRyhmä|Rahaa|Tulos\nGoogle|21|60',
      ['1/1 Datum Kosten Umsatz: 2', '1/3 Ryhmä Rahaa Tulos: 4'],
    ],
    [
      'under such words over amounts of any currency',
      'Rutmo|Gelt|Inome\nMay 3|₺ 21.10|₦ 60.20\nMay 4|₱ 11.50|฿ 18.40\n\nDatum|Kosten|Umsatz\n2025-01-01|15|39',
      ['1/1 Rutmo Gelt Inome: 2 3', '1/5 Datum Kosten Umsatz: 6'],
    ],
    [
      'under such words above a header that is known',
      'Ryhmä|Rahaa|Tulos\nGoogle|21|60\nMeta|11|18\n\nDatum|Kosten|Umsatz\n2025-01-01|15|39',
      ['1/1 Ryhmä Rahaa Tulos: 2 3', '1/5 Datum Kosten Umsatz: 6'],
    ],
    [
      'under years',
      'Canal|Gasto|Ingresos\nGoogle|21|60\n\nCanal|2024|2025\nGoogle|9|12',
      ['1/1 Canal Gasto Ingresos: 2', '1/4 Canal 2024 2025: 5'],
    ],
    [
      'under one header again with another title',
      'Google Ads\nDatum|Kosten\n2025-01-01|10\nMeta\nDatum|Kosten\n2025-01-01|20',
      ['1/2 Datum Kosten: 3', '1/5 Datum Kosten: 6'],
    ],
    [
      'with a blank line behind every row',
      'Date|Channel|Spend|Revenue\n\n2025-01-01|A|15|39\n\nDevice|Cost\n\nMobile|21\n\nDesktop|4',
      ['1/1 Date Channel Spend Revenue: 3', '1/5 Device Cost: 7 9'],
    ],
    [
      'behind a column that counts all lines',
      '#|Channel|Users|Sessions|Orders|Revenue\n1|Direct|5|7|1|90\n2|Mail|6|8|2|80\n3\n4|Day Index|Users\n5|8/1/18|500\n6|8/2/18|400',
      ['1/1 # Channel Users Sessions Orders Revenue: 2 3', '1/5 4 Day Index Users: 6 7'],
    ],
    [
      'upside down, where the header is below its own rows',
      'Channel|Users|Sessions|Orders|Revenue\n8/2/18|400\n8/1/18|500\nDay Index|Users\n\nDirect|5|7|1|90\nMail|6|8|2|80',
      ['1/4 Day Index Users: 2 3', '1/1 Channel Users Sessions Orders Revenue: 6 7'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    [
      'a row whose amounts are missing',
      'Campaign|Cost|Revenue\nA|1|2\nB|n/a|n/a\nC|3|4',
      ['1/1 Campaign Cost Revenue: 2 3 4'],
    ],
    [
      'a row with names only',
      'Campaign|Group|Cost|Revenue\nA|x|1|2\n\nSearch|Brand\nC|y|3|4',
      ['1/1 Campaign Group Cost Revenue: 2 4 5'],
    ],
    [
      'days that look like a count',
      'Nth day|Users|Revenue\n0000|1|2\n0001|1|3\n0002|1|4\n',
      ['1/1 Nth day Users Revenue: 2 3 4'],
    ],
  ])('are one where there is %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('tables side by side', () => {
  const days = ['2025-01-01', '2025-01-02', '2025-01-03'];

  it.each([
    [
      'with the same headers',
      `Date|Spend||Date|Spend\n${days.map((day) => `${day}|1||${day}|2`).join('\n')}`,
      ['1/1 Date Spend: 2 3 4', '4/1 Date Spend: 2 3 4'],
    ],
    [
      'with nothing between them',
      `Date|Spend|Date|Spend\n${days.map((day) => `${day}|1|${day}|2`).join('\n')}`,
      ['1/1 Date Spend: 2 3 4', '3/1 Date Spend: 2 3 4'],
    ],
    [
      'of another length',
      `Datum|Kosten||Kanal|Umsatz\n${days.map((day) => `${day}|1||Google ${day}|2`).join('\n')}\n|||Meta|5`,
      ['1/1 Datum Kosten: 2 3 4', '4/1 Kanal Umsatz: 2 3 4 5'],
    ],
    [
      'that begin in other rows',
      `Date|Channel|Cost\n2025-01-01|A|1\n2025-01-01|B|2||Channel|Cost\n2025-01-02|A|3||A|4\n2025-01-02|B|4||B|6`,
      ['1/1 Date Channel Cost: 2 3 4 5', '5/3 Channel Cost: 4 5'],
    ],
    [
      'below a table that has all columns',
      'Date|Channel|Campaign|Cost|Revenue|Clicks\n2025-01-01|A|x|1|2|3\n\nDate|Spend||Date|Spend\n2025-01-01|1||2025-01-01|2\n2025-01-02|1||2025-01-02|2',
      ['1/1 Date Channel Campaign Cost Revenue Clicks: 2', '1/4 Date Spend: 5 6', '4/4 Date Spend: 5 6'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    [
      'space within a table',
      'Date|Channel||Spend|Revenue\n2025-01-01|A||1|2\n2025-01-02|B||3|4',
      ['1/1 Date Channel Spend Revenue: 2 3'],
    ],
    [
      'space between the groups of a header of two rows',
      '|Google|||Meta|\nDate|Spend|Clicks||Spend|Clicks\n2025-01-01|1|2||3|4\n2025-01-02|1|2||3|4',
      ['1/2 Date Spend Clicks Spend Clicks: 3 4'],
    ],
    [
      'remarks beside it',
      'Date|Channel|Spend||Notes\n2025-01-01|A|1||Sale began\n2025-01-02|B|3||\n||||see the plan',
      ['1/1 Date Channel Spend Notes: 2 3'],
    ],
  ])('are one where there is %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

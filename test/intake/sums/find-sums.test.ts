import { expect, it } from 'vitest';
import { findSums } from '../../../src/intake/sums/find-sums.ts';

/** A small table: cells apart by `|`, rows by line. Blanks before a name are kept. */
const table = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trimEnd()));

const rowsOf = (text: string) =>
  findSums(table(text))
    .rows.map(({ row, of }) => [row, of.join(' ')])
    .sort((a, b) => String(a).localeCompare(String(b), 'en', { numeric: true }));

it.each([
  [
    'a total at the bottom, whose column of ratios does not add up and does not object',
    `
name|cost|clicks|CPC
a|1204.50|310|3.89
b|877.25|401|2.19
c|93.10|12|7.76
Total|2174.85|723|3.01`,
    [[4, '1 2 3']],
  ],
  [
    'a total at the top',
    `
name|cost|clicks
Canada|2174|723
a|1204|310
b|877|401
c|93|12`,
    [[1, '2 3 4']],
  ],
  [
    'totals of groups, and the total of these',
    `
name|cost|clicks
a|1204|310
b|877|401
North|2081|711
c|93|12
d|4711|85
South|4804|97
All|6885|808`,
    [
      [3, '1 2'],
      [6, '4 5'],
      [7, '3 6'],
    ],
  ],
  [
    'no sales that are what is left and what it cost, far above both',
    `
name|May|June
Cash from orders|525760|658640
Wages|311204|402771
Rent|96000|96000
Ads|230892|227848
Total payments|638096|726619
Left over|-112336|-67979`,
    [[5, '2 3 4']],
  ],
  [
    'an outline: each total above its parts, three levels deep',
    `
name|2023|2024
Assets|8371|9427
  Cash|717|664
  Loans|7654|8763
    Mortgage|6978|8065
    Other|676|698`,
    [
      [1, '2 3'],
      [3, '4 5'],
    ],
  ],
  [
    'a total over totals, past rows that belong to neither',
    `
name|cost
a|1204.11
b|877.35
Total North|2081.46
exchange rate|1.09
c|93.77
d|4711.18
Total South|4804.95
Grand total|6886.41`,
    [
      [3, '1 2'],
      [7, '5 6'],
      [8, '3 7'],
    ],
  ],
  [
    'two cuts of the same: the total is that of both',
    `
group|people|cost
Total|9081|47110
women|4804|21055
men|4277|26055
to 29|3018|9417
30 and over|6063|37693`,
    [
      [1, '2 3'],
      [1, '4 5'],
    ],
  ],
  [
    'blocks that repeat: each row of the first is the sum of its like in the others',
    `
name|2021|2022|2023|2024
Both: north|2848|3005|3151|3381
Both: south|1713|1820|1977|2109
Both: east|3852|4009|4120|4322
Women: north|1422|1544|1610|1707
Women: south|902|955|1019|1088
Women: east|1847|1938|2001|2115
Men: north|1426|1461|1541|1674
Men: south|811|865|958|1021
Men: east|2005|2071|2119|2207`,
    [
      [1, '4 7'],
      [2, '5 8'],
      [3, '6 9'],
    ],
  ],
  [
    'blocks that repeat, each sum of which bears out the others',
    `
name|2023|2024
Here: north|31512|33817
Here: south|19771|20693
Women: north|16103|17074
Women: south|10194|10481
Men: north|15409|16743
Men: south|9577|10212`,
    [
      [1, '3 5'],
      [2, '4 6'],
    ],
  ],
  [
    'a line between the parts and their total, in one column',
    `
name|cost
a|1204.11
b|877.35
c|93.77
Average|725.08
Total|2175.23`,
    [[5, '1 2 3']],
  ],
  [
    'a total that stands away from its parts',
    `
name|2022|2023|2024
Year|3351|3544|3611
To March|1204|1311|1415
To June|2081|2223|2418
January|377|402|411
February|414|448|497
March|413|461|507
April|290|301|334
May|266|280|319
June|321|331|350
July to December|1270|1321|1193`,
    [
      [1, '3 10'],
      [2, '4 5 6'],
      [3, '4 5 6 7 8 9'],
    ],
  ],
  [
    'parts that were rounded one by one',
    `
name|2022|2023|2024
a|1204|1311|1415
b|877|912|1003
c|3393|3422|3518
Total|5475|5645|5937`,
    [[4, '1 2 3']],
  ],
  [
    'counts that an office of statistics rounds to 5',
    `
name|2006|2011|2016
All occupations|48570|50235|53195
Women|23120|24060|25715
Men|25455|26180|27480`,
    [[1, '2 3']],
  ],
  [
    'a total of one part, which a word says',
    `
name|cost
a|1204.11
b|877.35
Subtotal|2081.46

c|93.77
Subtotal|93.77`,
    [
      [3, '1 2'],
      [5, '4'],
    ],
  ],
  [
    'a line between the parts and their total',
    `
name|cost|clicks
a|1204.11|310
b|877.35|411
c|93.77|12
Average|725.08|244.33
Total|2175.23|733`,
    [[5, '1 2 3']],
  ],
  [
    'a decimal comma, and points for thousands',
    `
Name|Kosten|Klicks
a|1.204,50|310
b|877,25|401
Gesamt|2.081,75|711`,
    [[3, '1 2']],
  ],
  [
    'numbers that programs print with zeros behind',
    `
name|cost|share
a|1204.00000|0.36633
b|2081.00000|0.63321
Sum|3285.00000|0.99954`,
    [[3, '1 2']],
  ],
])('finds %s', (_, text, expected) => {
  expect(rowsOf(text)).toEqual(expected);
});

it.each([
  'Total',
  'TOTAL:',
  'Gesamt',
  'Summe',
  'Insgesamt',
  'Total general',
  'Totale',
  'Totaal',
  'Razem',
  'Итого',
  'Toplam',
  '合計',
  '总计',
  '합계',
  'Yhteensä',
  'Total North',
  '01-3003 - Subtotal',
])('needs little arithmetic where a row is called %s', (label) => {
  const cells = (name: string) => [
    ['a', 12],
    ['b', 31],
    ['c', 8],
    [name, 51],
  ];
  expect(findSums(cells(label)).rows).toEqual([{ row: 3, of: [0, 1, 2] }]);
  expect(findSums(cells('d')).rows).toEqual([]);
});

it.each([
  [
    'small counts that happen to add up',
    `
name|goals|games
a|2|9
b|3|8
c|5|10
d|1|9
e|6|9`,
  ],
  [
    'ranks and years',
    `
rank|year|name
1|1998|a
2|1999|b
3|2000|c`,
  ],
  [
    'years as headers',
    `
name|2001|2002|4003
a|17|12|35
b|44|40|13`,
  ],
  [
    'two rows that are the same',
    `
name|cost|clicks
a|1204.11|310
b|1204.11|310
c|877.35|411`,
  ],
  [
    'a name that begins with a word for totals',
    `
name|cost
Total Wine|310.11
Sum 41|204.17
a|119.94`,
  ],
  [
    'a sum of one column that is none in three others',
    `
name|cost|clicks|views|sales
a|1204|310|7120|12
b|877|411|6011|31
c|2081|505|9230|88`,
  ],
  [
    'columns that are multiples of each other: what agrees in one has to in all',
    `
name|hours|2023|2024|2025
a|520|1040|1560|2080
b|1040|2080|3120|4160
c|260|520|780|1040
d|780|1560|2340|3120
e|520|1040|1560|2080`,
  ],
  ['nothing', ''],
])('finds no sum in %s', (_, text) => {
  expect(rowsOf(text)).toEqual([]);
});

it('finds columns that add up others, and those that add up sums', () => {
  const { columns, rows } = findSums([
    ['', 'a', 'b', 'North', 'c', 'd', 'South', 'All'],
    ['January', 1204, 877, 2081, 93, 4711, 4804, 6885],
    ['February', 1311, 912, 2223, 88, 4630, 4718, 6941],
    ['March', 1415, 1003, 2418, 101, 4588, 4689, 7107],
    ['April', 1390, 977, 2367, 95, 4602, 4697, 7064],
  ]);
  expect(rows).toEqual([]);
  expect([...columns].sort((a, b) => a.column - b.column)).toEqual([
    { column: 3, of: [1, 2] },
    { column: 6, of: [4, 5] },
    { column: 7, of: [3, 6] },
  ]);
});

it('finds a column that adds up every other one', () => {
  const { columns } = findSums([
    ['', 'people', 'women', '%', 'men', '%', 'unknown', '%'],
    ['January', 2174, 1204, 55.4, 877, 40.3, 93, 4.3],
    ['February', 2351, 1311, 55.8, 912, 38.8, 128, 5.4],
    ['March', 2519, 1415, 56.2, 1003, 39.8, 101, 4.0],
    ['April', 2462, 1390, 56.5, 977, 39.7, 95, 3.9],
  ]);
  expect(columns).toEqual([{ column: 1, of: [2, 4, 6] }]);
});

it('tells rows that are nearly sums from sums, with what each column is off', () => {
  const { rows, near } = findSums([
    ['name', 'cost', 'views'],
    ['a', 120411, 7122312],
    ['b', 87735, 6011876],
    ['Total', 208141, 13130188],
  ]);
  expect(rows).toEqual([]);
  expect(near).toEqual([{ row: 3, of: [1, 2], differences: [0, -5, -4000] }]);
});

it('comes to an end where numbers are too large to count in', () => {
  expect(findSums([[1e300], [2e300], [1e308], [5e-324], [7e15], [9e15], [1e17], [3e17]]).columns).toEqual([]);
});

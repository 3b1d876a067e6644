import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/intake/read-table.ts';
import type { Reading, SourceOptions } from '../../src/intake/reading.ts';
import { findProblems } from '../../src/problems/find-problems.ts';
import { byChannel, codes, sums, tableOf } from './table-of.ts';

const read = (text: string, options?: SourceOptions): Reading => readTable(tableOf(text), options);
const finding = (reading: Reading, code: string) => reading.findings.find((one) => one.code === code);
const problem = (reading: Reading, code: string) =>
  findProblems({ readings: [reading], rates: {}, currency: '' }).find((one) => one.code === code);

const days = (row: (day: string, i: number) => string, count = 3, month = '01'): string =>
  Array.from({ length: count }, (_, i) => row(`2025-${month}-0${i + 1}`, i)).join('\n');

/** By channel above, and by day and campaign below. */
const ofChannels = 'Channel|Spend|Revenue\nGoogle|21|60\nMeta|11|18';
const ofDays =
  'Date|Campaign|Spend|Revenue\n2025-01-01|A|10|30\n2025-01-01|B|5|9\n2025-01-02|A|11|30\n2025-01-02|B|6|9';

describe('tables that are surely apart are read together', () => {
  it.each([
    [
      'two platforms one below the other, each under its name',
      `Google Ads\nDate|Campaign|Spend\n${days((day) => `${day}|A|10`)}\n\nMeta\nDate|Campaign|Spend\n${days((day) => `${day}|A|20`)}`,
      { 'Google Ads': 30, Meta: 60 },
    ],
    [
      'in two columns and no blank line',
      `Google Ads\nDatum|Kosten\n${days((day) => `${day}|10`)}\nMeta Ads\nDatum|Kosten\n${days((day) => `${day}|20`)}`,
      { 'Google Ads': 30, 'Meta Ads': 60 },
    ],
    [
      'with columns of their own',
      `Google Ads\nDatum|Kampagne|Kosten\n${days((day) => `${day}|A|10`)}\n\nFacebook\nTag|Ausgaben|Klicks\n${days((day) => `${day}|20|3`)}`,
      { 'Google Ads': 30, Facebook: 60 },
    ],
    [
      'side by side, and one longer than the other',
      `Google Ads|||Meta\nDate|Dépenses||Date|Dépenses\n${days((day) => `${day}|10||${day}|20`)}\n|||2025-01-04|20`,
      { 'Google Ads': 30, Meta: 80 },
    ],
    [
      'with the same spend by chance',
      `Google Ads\nFecha|Gasto\n${days((day) => `${day}|10`)}\n\nTikTok\nFecha|Gasto\n${days((day) => `${day}|10`)}`,
      { 'Google Ads': 30, TikTok: 30 },
    ],
    [
      'channels in a column, others in each',
      'Date|Channel|Spend\n2025-01-01|SEM|10\n2025-01-02|SEM|11\n\nDate|Channel|Spend|Clicks\n2025-01-01|Kiosk|40|3\n2025-01-02|Kiosk|41|4',
      { SEM: 21, Kiosk: 81 },
    ],
    [
      'other days',
      `Date|Channel|Spend\n${days((day) => `${day}|Mail|10`)}\n\nFebruary\nDate|Channel|Spend\n${days((day) => `${day}|Mail|20`, 3, '02')}`,
      { Mail: 90 },
    ],
    ['spend in one and revenue in the other', 'Channel|Spend\nSEM|21\n\nChannel|Revenue\nSEM|60', { SEM: 21 }],
  ])('%s', (_, text, spend) => {
    const reading = read(text);
    expect(byChannel(reading)).toEqual(spend);
    expect(problem(reading, 'tables-joined')?.severity).toBe('info');
    expect(codes(reading)).not.toContain('other-tables');
    const { read: all, used, totals, heldBack } = reading.counts;
    expect(all).toBe(used + totals + heldBack);
  });

  it('and each row keeps its place in the tab', () => {
    const reading = read('Google\nDate|Spend\n2025-01-01|10\n\nMeta\nDate|Spend\n2025-01-01|20');
    expect([...reading.rows.sourceRow]).toEqual([3, 7]);
    expect(reading.tables?.map(({ headerRow, before }) => [headerRow, before])).toEqual([
      [2, 0],
      [6, 0],
    ]);
  });

  it('and the totals of each are held against its own rows', () => {
    const reading = read(
      'Google\nDate|Spend\n2025-01-01|10\n2025-01-02|11\nTotal|21\n\nMeta\nDate|Spend\n2025-01-01|20\n2025-01-02|21\nTotal|41',
    );
    expect(byChannel(reading)).toEqual({ Google: 21, Meta: 41 });
    expect(reading.counts).toEqual({ read: 6, used: 4, totals: 2, heldBack: 0 });
    expect(codes(reading).filter((code) => code === 'total-agrees')).toHaveLength(2);
  });

  it('and a correction whose row is in one of them is not lost', () => {
    const text = 'Google\nDate|Spend\n2025-01-01|10\n\nMeta\nTag|Kosten\n2025-01-01|20';
    const reading = read(text, { columns: { cost: 'Kosten', date: 'Day' } });
    expect(reading.findings.filter(({ code }) => code === 'column-not-found')).toEqual([
      expect.objectContaining({ got: 'Day' }),
    ]);
  });
});

describe('the same money in another cut is a check', () => {
  it.each([
    ['below', `${ofDays}\n\n${ofChannels}`, 1],
    ['above', `${ofChannels}\n\n${ofDays}`, 5],
    ['with no line between', `${ofDays}\n${ofChannels}`, 1],
    ['in one line above', `Spend|Revenue|ROAS\n32|78|2.44\n\n${ofDays}`, 4],
    [
      'under the same header',
      `By day\nDate|Spend|Revenue\n2025-01-01|15|39\n2025-01-02|17|39\n\nBy month\nDate|Spend|Revenue\n2025-01|32|78`,
      2,
    ],
    [
      'as a pivot beside it',
      'Date|Campaign|Spend|Revenue||Row Labels|Sum of Spend\n2025-01-01|A|10|30||A|21\n2025-01-01|B|5|9||B|11\n2025-01-02|A|11|30||Grand Total|32\n2025-01-02|B|6|9||',
      1,
    ],
  ])('%s', (_, text, headerRow) => {
    const reading = read(text);
    expect(sums(reading)).toEqual({ cost: 32, revenue: 78 });
    expect(reading.headerRow).toBe(headerRow);
    expect(problem(reading, 'tables-agree')?.message).toContain('32.00 of cost');
    expect(codes(reading)).not.toContain('other-tables');
  });

  it('also of two tables together', () => {
    const reading = read(
      'Canal|Gasto|Ingresos\nGoogle|21|60\nMeta|11|18\n\nGoogle\nFecha|Gasto|Ingresos\n2025-01-01|10|30\n2025-01-02|11|30\n\nMeta\nFecha|Gasto|Ingresos\n2025-01-01|5|9\n2025-01-02|6|9',
    );
    expect(byChannel(reading)).toEqual({ Google: 21, Meta: 11 });
    expect(finding(reading, 'tables-agree')).toMatchObject({ details: { at: ['A1'], read: ['A6', 'A11'] } });
  });

  it('within the rounding of the rows', () => {
    const reading = read(`${ofDays}\n\nChannel|Spend|Revenue\nGoogle|21.01|60\nMeta|11|18`);
    expect(sums(reading)).toEqual({ cost: 32, revenue: 78 });
    expect(codes(reading)).toContain('tables-agree');
  });

  it('and no table goes that has money the other lacks', () => {
    const reading = read('Date|Spend\n2025-01-01|15\n2025-01-02|17\n\nChannel|Spend|Revenue\nA|21|60\nB|11|18');
    expect(sums(reading)).toEqual({ cost: 32, revenue: 78 });
  });
});

describe('a table that may be the same money, and may be other money, is asked about', () => {
  const text = `${ofDays}\n\nDevice|Spend|Revenue\nMobile|20|60\nDesktop|10|18`;
  const key = (reading: Reading) => String(finding(reading, 'other-tables')?.details?.key);

  it('with its place and its money', () => {
    const reading = read(text);
    expect(sums(reading)).toEqual({ cost: 32, revenue: 78 });
    const asked = problem(reading, 'other-tables')!;
    expect(asked.severity).toBe('warning');
    expect(asked.message).toBe(
      'Another table begins at A7 (2 rows, cost 30.00 and revenue 78.00). It may hold the money of the table at A1 once more, or other money: nothing tells which, so it is not added.',
    );
    expect(asked.fixes?.map(({ title }) => title)).toEqual(['Count it too', 'Read this one instead', 'Leave it out']);
  });

  it('is counted where the user says so', () => {
    const reading = read(text, { tables: { [key(read(text))]: 'count' } });
    expect(sums(reading)).toEqual({ cost: 62, revenue: 156 });
    expect(codes(reading)).not.toContain('other-tables');
  });

  it('is read instead of the other', () => {
    const asked = problem(read(text), 'other-tables')!;
    const tables = Object.fromEntries(
      asked.fixes![1]!.does.flatMap((remedy) => (remedy.is === 'option' ? [[remedy.path[1], remedy.value]] : [])),
    );
    const reading = read(text, { tables });
    expect(sums(reading)).toEqual({ cost: 30, revenue: 78 });
    expect(finding(reading, 'tables-left')).toMatchObject({ row: 1, details: { cost: 32, revenue: 78 } });
  });

  it('is left out where the user says so, and that is still said', () => {
    const reading = read(text, { tables: { [key(read(text))]: 'leave' } });
    expect(sums(reading)).toEqual({ cost: 32, revenue: 78 });
    expect(problem(reading, 'tables-left')?.severity).toBe('info');
    expect(codes(reading)).not.toContain('other-tables');
  });

  it('and the answer holds when rows are added above', () => {
    const tables = { [key(read(text))]: 'leave' } as const;
    expect(codes(read(`${ofDays}\n2025-01-03|A|1|1\n\nDevice|Spend|Revenue\nMobile|20|60`, { tables }))).toContain(
      'tables-left',
    );
  });

  it.each([
    [
      'side by side without titles',
      `Date|Spend||Date|Spend\n${days((day, i) => `${day}|${10 + i}||${day}|${20 + i}`)}`,
    ],
    ['a header that begins again', `Date|Spend|Date|Spend\n${days((day, i) => `${day}|${10 + i}|${day}|${20 + i}`)}`],
    ['figures of a summary that are out of date', `Spend|Revenue|ROAS\n31|70|2.3\n\n${ofDays}`],
    ['a table under words that no list knows', `${ofDays}\nRyhmä|Ryhmä 2|Rahaa|Tulos\nGoogle|x|21|60\nMeta|y|11|18`],
    ['one above, under such words', `Ryhmä|Rahaa|Tulos\nGoogle|21|60\nMeta|11|18\n\n${ofDays}`],
  ])('%s', (_, of) => {
    const asked = problem(read(of), 'other-tables');
    expect(asked?.severity).toBe('warning');
  });
});

describe('what is no table of campaigns', () => {
  it.each([
    ['figures of a summary above', `KPI|Value\nSpend|32\nRevenue|78\nROAS|2.44\n\n${ofDays}`],
    [
      'settings beside',
      'Date|Campaign|Spend|Revenue||Parameter|Value\n2025-01-01|A|10|30||Target ROAS|4\n2025-01-01|B|5|9||Owner|Bob\n2025-01-02|A|11|30||EUR rate|1.08\n2025-01-02|B|6|9',
    ],
  ])('%s: is left alone, quietly', (_, text) => {
    const reading = read(text);
    expect(sums(reading)).toEqual({ cost: 32, revenue: 78 });
    expect(problem(reading, 'list-of-values')?.severity).toBe('info');
    expect(codes(reading)).not.toContain('other-tables');
  });
});

describe('rows that the only total does not cover', () => {
  it.each([
    ['below it', 'Channel|Spend|Revenue\nGoogle|21|60\nMeta|11|18\nTotal|32|78\nMobile|20|50\nDesktop|12|29', 5],
    ['below it and a blank line', 'Kanal|Kosten|Umsatz\nGoogle|21|60\nMeta|11|18\nSumme|32|78\n\nMobil|20|50', 6],
    ['where the total comes first', 'Canal|Gasto|Ingresos\nTotal|32|78\nGoogle|21|60\nMeta|11|18\nMóvil|20|50', 5],
  ])('are held back: %s', (_, text, row) => {
    const reading = read(text);
    expect(sums(reading)).toEqual({ cost: 32, revenue: 78 });
    expect(reading.held[0]).toMatchObject({ row, reason: 'second-table', amounts: { cost: 20, revenue: 50 } });
    expect(problem(reading, 'second-table')?.severity).toBe('warning');
    expect(codes(reading)).toContain('total-agrees');
  });

  it.each([
    ['rows of later days', 'Date|Spend\n2025-01-01|21\n2025-01-02|11\nTotal|32\n2025-01-03|20'],
    ['a group with its own total', 'Channel|Campaign|Spend\nA|x|21\nA|y|11\nTotal||32\nB|x|20\nB|y|5\nTotal||25'],
  ])('are counted where they are %s', (_, text) => {
    expect(codes(read(text))).not.toContain('second-table');
    expect(read(text).counts.heldBack).toBe(0);
  });
});

describe('whatever stands on a tab', () => {
  const amount = fc.integer({ min: 1, max: 5000 });
  const block = fc.record({
    title: fc.constantFrom('', 'Google Ads', 'Meta', 'Summary', 'TikTok'),
    header: fc.constantFrom('Date|Spend', 'Datum|Kosten', 'Channel|Spend', 'Device|Cost', 'Ryhmä|Rahaa'),
    amounts: fc.array(amount, { minLength: 2, maxLength: 5 }),
    apart: fc.boolean(),
  });

  /** Every amount is in a row used, a total or a row held back, or in a table that is named. */
  it('a list of settings beside the rows is no table of money', () => {
    const reading = read('Date|Channel|Spend||Target ROAS|4\n2025-01-01|A|1||Owner|Bob\n2025-01-02|B|3||EUR rate|1.08');
    expect(sums(reading)).toEqual({ cost: 4 });
    expect(codes(reading)).toContain('list-of-values');
    expect(codes(reading)).not.toContain('other-tables');
  });

  it('no money goes without a word', () => {
    let told = 0;
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), fc.boolean(), (blocks, beside) => {
        const tables = blocks.map(({ title, header, amounts, apart }) => [
          ...(title ? [[title]] : []),
          header.split('|'),
          ...amounts.map((value, i) => [
            /^Dat/.test(header) ? `2025-01-0${i + 1}` : `Name ${'ABCDE'[i]}`,
            String(value),
          ]),
          ...(apart ? [[]] : []),
        ]);
        const height = Math.max(...tables.map((rows) => rows.length));
        const cells = beside
          ? Array.from({ length: height }, (_, r) =>
              tables.flatMap((rows) => [rows[r]?.[0] ?? '', rows[r]?.[1] ?? '', '']),
            )
          : tables.flat();
        const reading = readTable({ name: 'Tab', cells });
        const all = blocks.reduce((sum, { amounts }) => sum + amounts.reduce((a, b) => a + b, 0), 0);
        const known = sums(reading).cost ?? 0;
        const isSaid =
          reading.refused !== null ||
          findProblems({ readings: [reading], rates: {}, currency: '' }).some(({ code }) =>
            [
              'other-tables',
              'tables-agree',
              'unreadable-amount',
              'total-row',
              'second-table',
              'total-differs',
              'nameless-total-unclear',
              'level-repeats',
              'group-totals',
            ].includes(code),
          );
        if (isSaid) told++;
        expect(known).toBeLessThanOrEqual(all);
        if (!isSaid) expect(known).toBe(all);
      }),
      { numRuns: 600, seed: 7 },
    );
    expect(told).toBeGreaterThan(50);
  });
});

import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/intake/read-table.ts';
import { byChannel, codes, sums, tableOf } from '../table-of.ts';

const read = (text: string, name = 'Tab') => readTable(tableOf(text, { name }));

describe('money under a word that nobody knows is read where arithmetic says what it is', () => {
  it.each([
    ['平均クリック単価', '日付|キャンペーン|クリック数|Ztx|売上高', [1.6, 1.25, 2.04]],
    ['Ort. TBM', 'Tarih|Kampanya|Tıklama|Ztx|Gelir', [1.6, 1.25, 2.04]],
    ['Cena za proklik', 'Datum|Kampaň|Prokliky|Ztx|Tržby', [1.6, 1.25, 2.04]],
  ])('cost by %s', (ratio, headers, per) => {
    const clicks = [640, 1310, 277];
    const rows = clicks.map((count, i) => `2024-08-2${i}|A|${count}|${(count * per[i]!).toFixed(2)}|100.10|${per[i]}`);
    expect(sums(read([`${headers}|${ratio}`, ...rows].join('\n')))).toMatchObject({ cost: 3226.58, revenue: 300.3 });
  });

  it('revenue by a header that names both of its sides', () => {
    const reading = read(
      'Tag|Kampagne|Kosten|Ztx|Umsatz/Kosten\n2024-08-01|A|82.34|557.94|6.78\n2024-08-02|A|420.68|1538.96|3.66\n2024-08-03|A|1653.84|1121.32|0.68',
    );
    expect(sums(reading)).toMatchObject({ cost: 2156.86, revenue: 3218.22 });
  });
});

it('in an export a count of conversions that somebody added is read', () => {
  const reading = read(
    'Report Date|Campaign name|Clicks (all)|Amount spent (GBP)|Total conversions\n2024-02-01|A|908|269.50|10\n2024-02-02|A|211|131.67|8',
  );
  expect(sums(reading)).toMatchObject({ cost: 401.17, conversions: 18 });
});

it('income beside what was spent is revenue, and alone may be anything', () => {
  const beside = read('Month|Channel|Spend|Income\n2025-01|TV|10.50|90.10\n2025-02|TV|11.50|80.20');
  expect(sums(beside)).toEqual({ cost: 22, revenue: 170.3 });
  expect(codes(read('Month|Channel|Income\n2025-01|TV|90.10\n2025-02|TV|80.20'))).toContain('ambiguous-column');
});

describe('days are told by the cells', () => {
  it.each([
    ['months under any word', 'Zyx|Channel|Spend\n2024-02|TV|10.50\nMar 2024|TV|11.50\n04/2024|TV|12.50'],
    [
      'days with the label of a total below',
      'Zyx|Channel|Spend\n2024-02-01|TV|10.50\n2024-03-02|TV|11.50\n2024-04-03|TV|12.50\nTotal||34.50',
    ],
  ])('%s', (_, text) => {
    const reading = read(text);
    expect(sums(reading)).toEqual({ cost: 34.5 });
    expect(codes(reading)).not.toContain('no-date');
    expect(new Set([...reading.rows.from].filter((day) => !Number.isNaN(day))).size).toBe(3);
  });
});

describe('channels in columns', () => {
  it('are told by one word for spend where the others have its signs', () => {
    expect(byChannel(read('Month|TikTok|Radio spend\n2024-01|€5.42|€32.35\n2024-02|€73.88|€21.96'))).toEqual({
      Radio: 54.31,
      TikTok: 79.3,
    });
  });

  it('may be called advertising', () => {
    expect(byChannel(read('Month|TV advertising|Meta Ads cost\n2024-01|50.42|32.35\n2024-02|73.88|21.96'))).toEqual({
      TV: 124.3,
      Meta: 54.31,
    });
  });

  it('are proved by a total with any word for one before any word for cost', () => {
    expect(
      byChannel(
        read('Week|Celkový součet Utracená částka|TV|Bing\n2024-01-01|30.50|10.20|20.30\n2024-01-08|41.70|11.30|30.40'),
      ),
    ).toEqual({ TV: 21.5, Bing: 50.7 });
  });
});

describe('periods across', () => {
  it('have a column of amounts also where one of them is unknown', () => {
    const reading = read(
      'Kanal|KPI|2024-01|2024-02\nMeta|Kosten|10.50|11.50\nMeta|Zyx|7|8\nTV|Kosten|20.50|21.50\nTV|Zyx|9|10',
    );
    expect(byChannel(reading)).toMatchObject({ Meta: 22, TV: 42 });
  });

  it('have names in a column called Media', () => {
    expect(byChannel(read('Media|KPI|2024-01|2024-02\nMeta|Spend|10.50|11.50\nTV|Spend|20.50|21.50'))).toEqual({
      Meta: 22,
      TV: 42,
    });
  });

  it.each(['Importo speso', 'Mediakosten', 'Ausgegebener Betrag', 'Outlay (GBP)'])(
    'are of what the tab is called: %s',
    (name) => {
      expect(sums(read('Platform|2024-01|2024-02\nMeta|10.50|11.50\nTV|20.50|21.50', name))).toEqual({ cost: 64 });
    },
  );
});

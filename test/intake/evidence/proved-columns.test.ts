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

describe('sums and ratios hold', () => {
  it('also where somebody has edited the total below', () => {
    const reading = read(
      'Mois|Canal|Coût total|Achat média|Frais d’agence|Frais techniques\n2024-01|Radio|881.73|750.58|112.59|18.56\n2024-02|Radio|715.05|606.69|91.00|17.36\n2024-03|Radio|300.00|246.83|37.02|16.15\n2024-04|Radio|43.54|24.68|3.70|15.16\n|Total|3174.82|1628.78|244.31|67.23',
    );
    expect(sums(reading)).toEqual({ cost: 1940.32 });
  });
});

describe('what is of no channel', () => {
  it('is the cost of one click, and a whole word for cost', () => {
    const reading = read(
      'Data|Kampania|Koszty reklamy|Kliknięcia|Koszt kliknięcia|Sprzedaż\n2024-09-09|A|275.46|175|1.57|682.83\n2024-09-13|A|145.24|200|0.73|1391.27\n2024-09-17|A|4511.70|3735|1.21|2574.14',
    );
    expect(sums(reading)).toMatchObject({ cost: 4932.4 });
  });
});

describe('a cost', () => {
  it('is no cost of one for being one count divided by another, as chance will have it', () => {
    const reading = read(
      'Date|Channel|Cost|Revenue|Impressions|Conversions\n2023-09-30|Email|780.00|2008.50|15600|20\n2023-10-31|Email|806.00|2092.51|16120|20\n2023-11-30|Email|1417.00|2042.07|31174|22',
    );
    expect(sums(reading)).toMatchObject({ cost: 3003 });
  });
});

describe('amounts of channels under glued words', () => {
  it('are parted where the end is an amount', () => {
    expect(
      byChannel(read('Week|GoogleAdsMediaSpend|OOHMediaSpend\n2025-05-07|127.83|73.64\n2025-05-14|352.74|863.42')),
    ).toEqual({ GoogleAds: 480.57, OOH: 937.06 });
  });

  it('are called by the longest word for an amount', () => {
    const reading = read(
      'Mês|Rádio - Valor gasto|Rádio - Receita|TV - Valor gasto|TV - Receita\n2025-05|127.83|373.64|52.74|863.42\n2025-06|27.83|73.64|352.74|63.42',
    );
    expect(byChannel(reading)).toEqual({ Rádio: 155.66, TV: 405.48 });
    expect(sums(reading)).toEqual({ cost: 561.14, revenue: 1374.12 });
  });
});

describe('amounts behind a currency in letters', () => {
  it('stand under a header of unknown words', () => {
    expect(
      byChannel(read('Zyx|Radio cost|Meta\n2025-07|CHF 2,697.59|CHF 54.78\n2025-08|CHF 526.41|CHF 4,683.57')),
    ).toEqual({ Radio: 3224, Meta: 4738.35 });
  });

  it('are no months across below others', () => {
    const reading = read(
      'Kanal|KPI|2025-01|2025-02\nMeta|Kosten|ZAR 1.123,71|ZAR 194,54\nOOH|Kosten|ZAR 8,65|ZAR 6,21\nTV|Kosten|ZAR 10,50|ZAR 11,50',
    );
    expect(sums(reading)).toEqual({ cost: 1355.11 });
  });
});

describe('in an export without its own word for a day', () => {
  const withDay = (...names: [string, string]) =>
    read(
      `Zyx|Campaign name|Link clicks|Amount spent (GBP)\n2024-02-12|${names[0]}|220|82.34\n2024-02-13|${names[1]}|180|420.68`,
    );

  it('it is told by its cells where a campaign has several', () => {
    expect(codes(withDay('A', 'A'))).not.toContain('no-date');
  });

  it('but one day for each campaign may be the one on which it began', () => {
    expect(codes(withDay('A', 'B'))).toContain('no-date');
  });
});

it('the account of an advertiser buys nothing', () => {
  const reading = read('Date|Account name|Cena|Sales\n2024-08-24|North|221.47|104.86\n2024-08-27|South|311.43|706.31');
  expect(reading.findings).toContainEqual(
    expect.objectContaining({ code: 'money-left-out', column: 'Cena', details: { sum: 532.9, could: ['cost'] } }),
  );
});

it('a currency is unclear in a column that does not say it', () => {
  const reading = read('Day|Radio|TV|Revenue (EUR)\n2024-08-24|21.47|4.86|90.10\n2024-08-27|31.43|6.31|80.20');
  expect(reading.findings).toContainEqual(expect.objectContaining({ code: 'currency-unclear', column: 'Radio' }));
});

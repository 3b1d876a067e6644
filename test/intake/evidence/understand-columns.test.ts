import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/intake/columns/day-serial.ts';
import { readTable } from '../../../src/intake/read-table.ts';
import type { Reading } from '../../../src/intake/reading.ts';
import { reasonInWords } from '../../../src/problems/reason-in-words.ts';
import { tableOf } from '../table-of.ts';

const read = (text: string): Reading => readTable(tableOf(text));
const why = ({ reasons }: Reading, field: keyof NonNullable<Reading['reasons']>) =>
  reasonInWords(reasons?.[field] ?? []);
const codes = ({ findings }: Reading) => findings.map(({ code }) => code);

describe('the total of its parts', () => {
  it.each([
    ['English', 'Media spend|Agency fee|Tech fee|Total cost', 'Total cost'],
    ['with a header of no list', 'Media cost|Production cost|Agency fee|All-in', 'All-in'],
    ['German', 'Mediakosten|Agenturhonorar|Gebühren|Gesamtkosten', 'Gesamtkosten'],
  ])('is the cost, in %s', (_, headers, total) => {
    const reading = read(
      `Month|Channel|${headers}|Revenue\n2025-01|A|1000.50|150.25|20|1170.75|5000\n2025-02|A|800.10|120|16|936.10|2000`,
    );
    expect(reading.columns.cost).toBe(total);
    expect(why(reading, 'cost')).toContain('it is the sum of');
    expect(codes(reading)).not.toContain('ambiguous-column');
  });

  it('is asked about where the parts do not add up to it', () => {
    const reading = read(
      'Month|Media spend|Agency fee|Total cost|Revenue\n2025-01|1000|150|1400|5000\n2025-02|800|120|900|2000',
    );
    expect(codes(reading)).toContain('ambiguous-column');
  });

  it('is no cost where it is what was earned, with the cost as a part of it', () => {
    const reading = read(
      'Month|Ad spend|Agency fee|Profit|Takings\n2025-01|1000.50|100|3000.25|4100.75\n2025-02|900|90|2000|2990',
    );
    expect(reading.columns.cost).not.toBe('Takings');
  });
});

describe('a ratio', () => {
  it('proves its two sides: cost ÷ clicks is the price of a click', () => {
    const reading = read(
      'Day|Campaign|Verbraucht|Hits|CPC\n2025-01-01|A|55.20|44|1.25\n2025-01-02|B|81.30|60|1.36\n2025-01-03|C|12.75|11|1.16',
    );
    expect(reading.columns).toMatchObject({ cost: 'Verbraucht', clicks: 'Hits' });
    expect(why(reading, 'cost')).toBe('“Verbraucht” ÷ “Hits” is “CPC” in all 3 rows looked at');
  });

  it('decides between two words', () => {
    const reading = read(
      'Day|Spend|Cost|Clicks|Avg. CPC\n2025-01-01|110.40|55.20|44|1.25\n2025-01-02|90.10|81.30|60|1.36\n2025-01-03|33|12.75|11|1.16',
    );
    expect(reading.columns.cost).toBe('Cost');
  });

  it('proves nothing where it says the same in all rows', () => {
    const reading = read('Day|Spend|ROAS|Back\n2025-01-01|100|3.1|310\n2025-01-02|100|3.1|310\n2025-01-03|100|3.1|310');
    expect(reading.columns.revenue).toBeUndefined();
  });
});

describe('days under any header', () => {
  it.each(['Dates', 'Send Time', 'closedate', 'date1', 'Sent at', 'Gesendet', 'Wann', 'When'])('%s', (header) => {
    const reading = read(`${header}|Spend|Revenue\n2025-03-03|1|2\n2025-04-07|3|4`);
    expect(reading.columns.date).toBe(header);
    expect(reading.period && isoDay(reading.period.from)).toBe('2025-03-03');
  });

  it('are no amounts that could be serial numbers', () => {
    const reading = read('Name|Spend|Reach so far\nA|1|45000\nB|2|45010');
    expect(reading.columns.date).toBeUndefined();
  });

  it('beat a number from 1 to 31', () => {
    const reading = read('Spend|date1|day\n1.50|13-10-2025|13\n2.50|14-10-2025|14');
    expect(reading.columns.date).toBe('date1');
  });

  it('are said to be preferred where another column has other days', () => {
    const reading = read('opened|resolved|Spend\n2025-03-03|2025-03-09|1\n2025-04-07|2025-04-08|3');
    expect(reading.columns.date).toBe('opened');
    expect(codes(reading)).toContain('column-preferred');
  });

  it('that end a week are the seven days up to it', () => {
    for (const header of ['Week ending', 'W/E', 'Week Ended', 'Woche bis', 'Semaine se terminant']) {
      const { rows } = read(`${header}|Spend|Revenue\n2025-03-09|100|500`);
      expect([isoDay(rows.from[0]!), isoDay(rows.to[0]!)], header).toEqual(['2025-03-03', '2025-03-09']);
    }
  });
});

describe('currencies under any header', () => {
  it.each(['currency_acc', 'Advertiser Currency Code', 'Billing currency', 'Cur', 'FX', 'Presentment', 'Dev.'])(
    'in %s are never added',
    (header) => {
      const reading = read(`Day|${header}|Spend\n2025-01-01|USD|10\n2025-01-02|EUR|20`);
      expect([...new Set(reading.rows.currency)]).toEqual(['USD', 'EUR']);
    },
  );

  it('are no countries, though one is written like a sign', () => {
    const reading = readTable(
      tableOf('Month|Campaign|Country|Outlay [CAD]\n2025-09-01|A|FR|43.54\n2025-10-01|B|FR|12.10'),
    );
    expect(reading.currency).toBe('CAD');
  });
});

describe('the channel', () => {
  it('is not called what one click costs', () => {
    const reading = readTable(
      tableOf('Data|Koszty reklamy|Kliknięcia|Koszt kliknięcia\n2021-05-12|145.10|76|1.91\n2021-05-13|66.22|48|1.38'),
    );
    expect(reading.columns.cost).toBe('Koszty reklamy');
  });

  it('is told by its values', () => {
    const reading = read('Day|Where|Spend\n2025-01-01|Facebook|10\n2025-01-02|Google Ads|20');
    expect(reading.columns.channel).toBe('Where');
  });

  it.each([
    ['Campaign type', 'Performance Max', 'Search'],
    ['Category', 'Shoes', 'Bags'],
    ['Objective', 'Awareness', 'Conversions'],
  ])('is no %s', (header, one, other) => {
    const reading = read(`Day|${header}|Spend\n2025-01-01|${one}|10\n2025-01-02|${other}|20`);
    expect(reading.columns.channel).toBeUndefined();
  });
});

describe('headers with the name of a table around them', () => {
  it.each([
    ['a data model', (name: string) => `Ads[${name}]`],
    ['a database', (name: string) => `data.${name}`],
    ['a pivot', (name: string) => `Sum of ${name}`],
    ['a join', (name: string) => `${name} (Ads)`],
  ])('as %s writes them', (_, around) => {
    const headers = ['Date', 'Channel', 'Spend', 'Revenue', 'Clicks'].map(around);
    const reading = read(`${headers.join('|')}\n2025-01-01|A|10|20|5`);
    expect(reading.columns).toMatchObject({
      date: headers[0],
      cost: headers[2],
      revenue: headers[3],
      clicks: headers[4],
    });
  });
});

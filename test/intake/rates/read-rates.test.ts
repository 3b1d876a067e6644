import { describe, expect, it } from 'vitest';
import { toSerial } from '../../../src/intake/columns/day-serial.ts';
import { directionOf } from '../../../src/intake/rates/direction.ts';
import { readTable } from '../../../src/intake/read-table.ts';
import type { SourceOptions } from '../../../src/intake/reading.ts';

const read = (text: string, options: SourceOptions = {}, name = 'Rates') =>
  readTable({ name, cells: text.split('\n').map((line) => line.split('|')) }, options);

const ratesOf = (text: string, options: SourceOptions = {}, name?: string) =>
  read(text, options, name).rates?.rates.map(({ currency, base, from, value }) => [currency, base, from, value]);

const january = toSerial(2025, 1, 1);
const february = toSerial(2025, 2, 1);
const always = Number.NEGATIVE_INFINITY;

describe('a tab of exchange rates', () => {
  it.each<[string, string, (string | number)[][]]>([
    [
      'a rate a row',
      'Date|Currency|Rate\n2025-01-01|EUR|1.03\n2025-02-01|EUR|1.05\n2025-02-01|GBP|1.25',
      [
        ['EUR', '', january, 1.03],
        ['EUR', '', february, 1.05],
        ['GBP', '', february, 1.25],
      ],
    ],
    [
      'months in columns of currencies',
      'Exchange rates|\nMonth|EUR|GBP\n2025-01|1.03|1.23\nFeb 2025|1.05|',
      [
        ['EUR', '', january, 1.03],
        ['GBP', '', january, 1.23],
        ['EUR', '', february, 1.05],
      ],
    ],
    ['no day', 'Währung|Kurs|Quelle\nEUR|1,0345|EZB', [['EUR', '', always, 1.0345]]],
    [
      'pairs in the header',
      'Month|EUR/USD|USDJPY\n2025-01-01|1.03|156.2',
      [
        ['EUR', 'USD', january, 1.03],
        ['USD', 'JPY', january, 156.2],
      ],
    ],
    ['pairs in cells', 'Date|Pair|FX rate\n2025-01-01|EUR/USD|1.03', [['EUR', 'USD', january, 1.03]]],
    ['two columns of codes', 'Date|To|From|Exchange rate\n2025-01-01|USD|EUR|1.03', [['EUR', 'USD', january, 1.03]]],
    ['the base in the header', 'Date|Currency|Rate to USD\n2025-01-01|EUR|1.03', [['EUR', 'USD', january, 1.03]]],
    ['the base the other way', 'Date|Currency|Rate per USD\n2025-01-01|EUR|0.97', [['USD', 'EUR', january, 0.97]]],
    ['the base in brackets', 'Date|Currency|Exchange rate (USD)\n2025-01-01|EUR|1.03', [['EUR', 'USD', january, 1.03]]],
    ['the base above', 'FX rates to USD|\nDate|Currency|Rate\n2025-01-01|EUR|1.03', [['EUR', 'USD', january, 1.03]]],
    ['rates for a hundred units', 'Date|Currency|Units|Rate\n2025-01-01|JPY|100|0.64', [['JPY', '', january, 0.0064]]],
    [
      'names of currencies beside',
      'Country|Currency name|Currency|Rate\nEurozone|euro|EUR|1.03',
      [['EUR', '', always, 1.03]],
    ],
    [
      'a day as written in Germany',
      'Datum|Währung|Wechselkurs\n31.01.2025|EUR|1,0345',
      [['EUR', '', january + 30, 1.0345]],
    ],
  ])('with %s is read as rates', (_, text, expected) => {
    const { refused, rows, platform } = read(text);
    expect([refused, rows.length, platform]).toEqual([null, 0, 'rates']);
    expect(ratesOf(text)).toEqual(expected);
  });

  it('is told by its sizes where neither its name nor a header says so', () => {
    expect(ratesOf('Month|EUR|GBP\n2025-01-01|1.0354|1.2341', {}, 'Sheet3')).toHaveLength(2);
  });

  it.each([
    ['spend by currency', 'Month|EUR|GBP\n2025-01-01|1035.50|1234.10\n2025-02-01|1.05|1.20'],
    ['spend by channel in one currency', 'Month|Channel|EUR\n2025-01-01|TV|1.035'],
    ['a click rate', 'Date|Campaign|Currency|Cost|Click rate\n2025-01-01|A|EUR|5|0.03'],
    ['a rate card', 'Date|Channel|Currency|Rate|Cost\n2025-01-01|TV|EUR|10|100'],
  ])('is not seen in %s', (_, text) => {
    expect(read(text, {}, 'Sheet3').rates).toBeUndefined();
  });

  it('is none where the user says so', () => {
    expect(read('Date|Currency|Rate\n2025-01-01|EUR|1.03', { rates: 'none' }).rates).toBeUndefined();
  });

  it('gives no rate where its days or its numbers can be read in two ways, until the user chooses', () => {
    const days = 'Date|Currency|Rate\n01/02/2025|EUR|1.03\n03/02/2025|EUR|1.05';
    expect(read(days)).toMatchObject({
      rates: { rates: [] },
      findings: [{}, { code: 'rates-unclear', got: '01/02/2025' }],
    });
    expect(ratesOf(days, { dateOrder: 'dmy' })?.[0]).toEqual(['EUR', '', february, 1.03]);
    const numbers = 'Date|Currency|Rate\n2025-01-01|EUR|1,035';
    expect(read(numbers)).toMatchObject({
      rates: { rates: [] },
      findings: [{}, { code: 'rates-unclear', got: '1,035' }],
    });
    expect(ratesOf(numbers, { decimal: 'comma' })).toEqual([['EUR', '', january, 1.035]]);
  });

  it('names rates that cannot be read, and takes a gap for a gap', () => {
    const { rates, findings } = read(
      'Date|Currency|Rate\n2025-01-01|EUR|1.03\n2025-02-01|EUR|soon\n2025-03-01|EUR|-\n2025-04-01|EUR|0',
    );
    expect(rates?.rates).toHaveLength(1);
    expect(findings).toContainEqual({ code: 'rate-unreadable', row: 3, count: 2 });
  });
});

describe('which way a table of rates goes', () => {
  const direction = (report: string, text: string, options: SourceOptions = {}) => {
    const { rates } = read(text, options);
    if (!rates) throw new Error('it is no table of rates');
    const { reads, by } = directionOf(rates, report);
    return [reads, by];
  };
  const of = (...rates: [string, number][]) =>
    ['Currency|Rate', ...rates.map(([code, rate]) => `${code}|${rate}`)].join('\n');

  it.each([
    ['euros in a report in dollars', 'USD', of(['EUR', 1.03]), ['worth', 'size']],
    ['yen for a dollar', 'USD', of(['JPY', 156.2]), ['per', 'size']],
    ['dollars for a yen', 'USD', of(['JPY', 0.0064]), ['worth', 'size']],
    [
      'the rates of the ECB in a report in euros',
      'EUR',
      of(['USD', 1.08], ['JPY', 165], ['GBP', 0.85]),
      ['per', 'size'],
    ],
    ['dollars in a report in euros, as nobody ever was worth them', 'EUR', of(['USD', 1.08]), [null, 'open']],
    ['francs, which were above and below the euro', 'EUR', of(['CHF', 1.04]), [null, 'open']],
    ['a currency of which the size is not known', 'EUR', of(['XPF', 0.0084]), [null, 'open']],
    ['rates that are in a third currency', 'EUR', of(['EUR', 1.1], ['GBP', 1.3]), [null, 'other base']],
    ['sizes that no rate has', 'USD', of(['EUR', 10]), [null, 'open']],
    ['its own currency at one', 'USD', of(['USD', 1], ['GBP', 1.3]), ['worth', 'size']],
  ])('is told by all sizes together: %s', (_, report, text, expected) => {
    expect(direction(report, text)).toEqual(expected);
  });

  it('is what the user chose', () => {
    expect(direction('EUR', of(['USD', 1.08]), { rates: 'per' })).toEqual(['per', 'choice']);
  });
});

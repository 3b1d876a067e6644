import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/intake/read-table.ts';
import { findProblems } from '../../../src/problems/find-problems.ts';

const read = (...lines: string[]) => readTable({ name: 'a', cells: lines.map((line) => line.split('|')) });

const convertedOf = (...lines: string[]) => {
  const { rows } = read(...lines);
  const { currency = [], cost = [] } = rows.converted ?? {};
  return { own: [rows.currency, [...rows.measures.cost]], converted: [currency, [...cost]] };
};

describe('money that an export has converted itself', () => {
  it('stands beside the money of each row in Google Ads', () => {
    expect(
      convertedOf(
        'Campaign status|Campaign|Currency code|Cost|Cost (Converted currency)|Converted currency code|Clicks',
        'Enabled|A|GBP|100.50|120.60|EUR|5',
        'Enabled|B|EUR|200.25|200.25|EUR|7',
      ),
    ).toEqual({
      own: [
        ['GBP', 'EUR'],
        [100.5, 200.25],
      ],
      converted: [
        ['EUR', 'EUR'],
        [120.6, 200.25],
      ],
    });
  });

  it('is in the currency that it leaves as it is, where no column names it', () => {
    const { converted } = convertedOf(
      'Campaign status|Campaign|Currency code|Cost|Cost (Converted currency)|Clicks',
      'Enabled|A|GBP|100.50|120.60|5',
      'Enabled|B|EUR|200.25|200.25|7',
    );
    expect(converted[0]).toEqual(['EUR', 'EUR']);
  });

  it('tells that the money of LinkedIn’s connector is not in dollars, whatever else it is', () => {
    const lines = [
      'date_start|campaign_name|impressions|clicks|cost_in_local_currency|cost_in_usd|one_click_leads',
      '2025-01-01|A|100|5|1000.00|95.00|1',
      '2025-01-02|A|100|5|2000.00|190.00|1',
    ];
    expect(convertedOf(...lines)).toEqual({
      own: [
        ['¤', '¤'],
        [1000, 2000],
      ],
      converted: [
        ['USD', 'USD'],
        [95, 190],
      ],
    });
    const problem = (currency: string) =>
      findProblems({ readings: [read(...lines)], rates: {}, currency }).find(({ code }) => code === 'currency-unclear');
    expect(problem('USD')).toMatchObject({ severity: 'info', message: expect.stringContaining('is not USD') });
    expect(problem('EUR')).toMatchObject({ severity: 'error', message: expect.stringContaining('left out until') });
  });

  it('is that of LinkedIn’s connector in dollars where both are the same', () => {
    const { own } = convertedOf(
      'date_start|campaign_name|impressions|clicks|cost_in_local_currency|cost_in_usd|one_click_leads',
      '2025-01-01|A|100|5|95.00|95.00|1',
    );
    expect(own[0]).toEqual(['USD']);
  });

  it('is found in a sheet of one’s own, where a column names what the amount itself is in', () => {
    expect(
      convertedOf('Date|Channel|Currency|Cost|Cost (USD)', '2025-01-01|TV|EUR|100|103', '2025-01-02|TV|GBP|100|125.5'),
    ).toMatchObject({
      own: [
        ['EUR', 'GBP'],
        [100, 100],
      ],
      converted: [
        ['USD', 'USD'],
        [103, 125.5],
      ],
    });
  });

  it.each([
    ['has no rate between it and the amount', 'EUR|100|103', 'EUR|100|250'],
    ['is there where the amount is not', 'EUR|100|103', 'EUR|0|250'],
  ])('is none that %s', (_, first, second) => {
    const { rows, findings } = read(
      'Date|Channel|Currency|Cost|Cost (USD)',
      `2025-01-01|TV|${first}`,
      `2025-01-02|TV|${second}`,
    );
    expect(rows.converted).toBeUndefined();
    expect(findings.map(({ code }) => code)).toContain('ambiguous-column');
  });

  it('is not taken from a second column of costs where nothing says what the first is in', () => {
    const reading = read('Date|Channel|Cost|Cost (USD)', '2025-01-01|TV|100|120', '2025-01-02|TV|50|60');
    expect(reading.findings.map(({ code }) => code)).toContain('ambiguous-column');
  });
});

import { expect, it } from 'vitest';
import { readTable } from '../../../src/intake/read-table.ts';
import { findProblems } from '../../../src/problems/find-problems.ts';
import { sums, tableOf } from '../table-of.ts';

const sheet = `
Year|Month|Total Spend|TV|Radio|SEM|Affiliates
2024|3|7.4|1.2|0.5|3.3|2.4
2024|4|9.1|2.3|1.1|4.4|1.4
2024|5|6.6|1.0|0.8|2.6|2.2`;

it('What the parts of a total miss by rounding stands beside them, so that the sum is the total’s', () => {
  const reading = readTable(tableOf(sheet));
  expect(sums(reading)).toEqual({ cost: 23.1 });
  const { channel, measures, sourceRow } = reading.rows;
  const rounded = channel.flatMap((name, i) => (name === 'Rounding' ? [[sourceRow[i], measures.cost[i]]] : []));
  expect(rounded).toEqual([[3, -0.1]]);
  const problems = findProblems({ readings: [reading], rates: {}, currency: 'EUR' });
  expect(problems.find(({ code }) => code === 'wide-total-differs')?.message).toBe(
    '“Total Spend” adds up to 23.10, while the channels’ own columns add up to 23.20. Numbers that were rounded one by one differ so; the 0.10 that “Total Spend” has less stand as “Rounding”, so that the sum is its own.',
  );
  expect(problems.map(({ code }) => code)).not.toContain('negative-cost');
});

it('Nothing stands beside channels that add up to their total', () => {
  const { rows } = readTable(tableOf(sheet.replace('9.1', '9.2')));
  expect([...new Set(rows.channel)]).toEqual(['TV', 'Radio', 'SEM', 'Affiliates']);
});

import { expect, it } from 'vitest';
import { readTable } from '../../../src/intake/read-table.ts';

const campaigns = (leads: string, prospects: string) =>
  readTable({
    name: 'Campaigns',
    cells: [
      ['Campaign', 'Start date', 'End date', 'Cost', prospects, leads, 'Closed-won amount'],
      ['Fair', '2024-03-01', '2024-03-31', 310.5, 44, 19, 870.25],
      ['Webinar', '2024-04-01', '2024-04-30', 95.25, 21, 8, 130.5],
    ],
  });

it.each([
  ['Leads', 'Prospects'],
  ['Total leads', 'Enquiries'],
])('reads %s as leads, and not %s beside them', (leads, prospects) => {
  const { columns, findings } = campaigns(leads, prospects);
  expect(columns).toMatchObject({ leads, revenue: 'Closed-won amount' });
  expect(findings.map(({ code }) => code)).not.toContain('ambiguous-column');
  expect(findings).toContainEqual({
    code: 'column-preferred',
    column: leads,
    details: { field: 'leads', over: [prospects] },
  });
});

it('asks where two columns are both called leads', () => {
  const { columns, findings } = campaigns('Total leads', 'New leads');
  expect(columns.leads).toBeUndefined();
  expect(findings.map(({ code }) => code)).toContain('ambiguous-column');
});

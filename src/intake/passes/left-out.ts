import { columnsOf } from '../evidence/columns.ts';
import { costIsCommission } from './left-out/beside-commission.ts';
import { headersNamed, usedColumns } from './left-out/columns-taken.ts';
import { countsLeftOut, customersLeftOut, outcomes } from './left-out/counts.ts';
import { moneyLeftOut } from './left-out/finding.ts';
import { missingMoney, moneyColumns } from './left-out/of-campaigns.ts';
import { pricesOfLeads } from './left-out/of-leads.ts';
import { advertisingLeftOut, refundsLeftOut } from './left-out/of-sales.ts';
import { pass } from './pass.ts';

export const leftOut = pass('left-out', 'Money that no reading uses is named, with its sum.', (draft) => {
  const { body, known, wide, map, findings } = draft;
  const columns = columnsOf(body);
  // A list of orders has many columns of money besides the one that counts, and books name theirs.
  if (draft.areSales) findings.push(...refundsLeftOut(draft, columns), ...advertisingLeftOut(draft, columns));
  if (draft.shape === 'customers') findings.push(...pricesOfLeads(draft, columns));
  if ((draft.shape !== 'campaigns' && draft.shape !== 'sales') || (draft.areSales && !costIsCommission(draft))) return;
  const missing = missingMoney(draft);
  // So has an export: where its own columns have what counts, no other does.
  if (known && missing.length === 0) return;
  const used = usedColumns(draft);
  const named = headersNamed(draft);
  const open = moneyColumns(draft, columns, used, named);
  for (const column of open) findings.push(moneyLeftOut(draft, column, missing));
  if (known || wide.length > 0) return;
  const counted = outcomes.filter((field) => map.fields.has(field));
  // With one of them read, others are figures that nobody asked for.
  const taken = new Set([...used, ...open]);
  if (counted.length === 0) findings.push(...countsLeftOut(draft, columns, taken, named));
  else if (!map.fields.has('newCustomers')) findings.push(...customersLeftOut(draft, columns, taken, named));
});

import { readNumbers } from '../columns/read-numbers.ts';
import { sumOf } from '../columns/sum-of.ts';
import { columnsOf } from '../evidence/columns.ts';
import type { Finding, Shape } from '../reading.ts';
import { findRoles } from '../roles/find-roles.ts';
import { areAffiliateSales, areBills, areBooks, areDeals, areLeads, areSales, type Rows } from '../roles/shapes.ts';
import { answerByTitle } from './answer-by-title.ts';
import type { Draft } from './draft.ts';
import type { Pass } from './pass.ts';
import { isByValuesAlone, takeDay, takeField, takeSales } from './take-fields.ts';
import { takeNet } from './take-net.ts';

export const understandRows: Pass = {
  id: 'understand-rows',
  says: 'What one row is: a campaign, a sale, a lead, an entry of the books. A table in which nothing counts is none to be read.',
  run(draft) {
    const { body, known, wide, map, options, findings } = draft;
    draft.shape = known?.platform.shape ?? 'campaigns';
    if ((!known || known.platform.hasOrders) && wide.length === 0) {
      const columns = columnsOf(body);
      const { roles, open } = findRoles(columns, map.fields, options.columns);
      draft.roles = roles;
      takeNet(draft, columns, roles);
      takeRows(draft, { columns, fields: map.fields, roles });
      for (const [role, candidates] of open) {
        if (!matters(draft, role)) continue;
        const headers = candidates.map((column) => body.headers[column]!);
        findings.push({ code: 'ambiguous-column', column: headers[0]!, details: { field: role, candidates: headers } });
      }
    }
    if (isEmpty(draft)) answerByTitle(draft);
    if (!isEmpty(draft)) return undefined;
    askOfTotal(draft);
    nameRefunds(draft);
    return nothingCounts(draft);
  },
};

/** Two columns that could be a quantity are a question only where the quantity would be read. */
const matters = ({ shape, map: { fields } }: Draft, role: string): boolean =>
  role === 'refund'
    ? fields.has('revenue')
    : role === 'debit' || role === 'credit'
      ? !fields.has('cost') && !fields.has('revenue')
      : role === 'commission'
        ? !fields.has('cost') && shape === 'campaigns' && fields.has('revenue')
        : shape === 'sales' && !fields.has('revenue');

function takeRows(draft: Draft, rows: Rows): void {
  const { known, map, options } = draft;
  if (known) {
    // Whose export it is says what its rows are.
    draft.areSales = known.platform.hasOrders === true;
  } else if (areBooks(rows)) {
    draft.shape = 'books';
    map.fields.delete('cost');
    map.fields.delete('revenue');
    takeField(draft, 'campaign', 'account');
    takeDay(draft, 'orderDate');
  } else if (areAffiliateSales(rows)) {
    draft.areSales = true;
    takeField(draft, 'revenue', 'orderTotal');
    takeField(draft, 'cost', 'commission');
    if (options.columns?.channel === undefined) takeField(draft, 'campaign', 'publisher');
    takeDay(draft, 'orderDate');
    draft.isCommission = map.fields.get('cost') === draft.roles.get('commission');
  } else if (areBills(rows)) {
    draft.areBills = true;
    takeField(draft, 'cost', 'orderTotal');
    takeDay(draft, 'orderDate');
  } else if (areDeals(rows)) {
    draft.areSales = true;
    draft.shape = 'sales';
    takeField(draft, 'revenue', 'dealValue');
    // Owners may be called like channels.
    takeField(draft, 'channel', 'leadSource', isByValuesAlone(draft, 'channel'));
    takeDay(draft, 'closedOn', true);
    takeDay(draft, 'createdOn');
  } else if (areLeads(rows)) {
    draft.shape = 'customers';
    map.fields.delete('leads');
    if (draft.roles.has('lead') || draft.roles.has('stage')) takeField(draft, 'revenue', 'dealValue');
    takeField(draft, 'channel', 'leadSource', true);
    takeDay(draft, 'createdOn', true);
  } else if (areSales(rows)) {
    draft.areSales = true;
    takeSales(draft);
    draft.shape = map.fields.has('cost') ? 'campaigns' : 'sales';
  } else draft.shape = shapeByFields(draft);
}

/** Revenue of nothing that was advertised is what a shop or an analyst counted. */
function shapeByFields({ map: { fields } }: Draft): Shape {
  const ofCampaigns = (['cost', 'impressions', 'clicks', 'campaign', 'adGroup'] as const).some((field) =>
    fields.has(field),
  );
  return fields.has('revenue') && !ofCampaigns ? 'sales' : 'campaigns';
}

function isEmpty({ map: { fields }, wide, shape, roles, options, areSales }: Draft): boolean {
  if (fields.has('cost') || fields.has('revenue') || wide.length > 0) return false;
  if (shape === 'books' || shape === 'customers') return false;
  // Sales whose revenue another source counts are orders and customers still.
  if (areSales && options.columns?.revenue === null) return false;
  return !(shape === 'sales' && roles.has('quantity') && roles.has('unitPrice'));
}

/** What bills come to was spent or earned: where nothing says which, it is asked. */
function askOfTotal({ roles, body, findings }: Draft): void {
  const total = roles.get('orderTotal');
  if (total === undefined || findings.some(({ code }) => code === 'ambiguous-column')) return;
  const details = { field: 'cost', could: ['cost', 'revenue'] };
  findings.push({ code: 'ambiguous-column', column: body.headers[total]!, details });
}

/** A list of refunds alone takes off what another tab says was sold: what it comes to is named. */
function nameRefunds({ roles, body, findings }: Draft): void {
  const refund = roles.get('refund');
  if (refund === undefined) return;
  const sum = sumOf(readNumbers(body.column(refund)).values);
  if (sum !== 0) findings.push({ code: 'money-left-out', column: body.headers[refund]!, details: { sum, could: [] } });
}

const nothingCounts = ({ body }: Draft): Finding => ({
  code: 'no-cost-and-revenue',
  details: { headers: body.headers.filter((header) => header !== '') },
});

import { mapColumns } from '../mapping/map-columns.ts';
import { holdsSeveralPlatforms, recognisePlatform } from '../mapping/recognise-platform.ts';
import { groupedColumns, wideColumns } from '../mapping/wide-columns.ts';
import type { Pass } from './pass.ts';

export const understandColumns: Pass = {
  id: 'understand-columns',
  says: 'Which column is which field, and whose export it is. A table without money is none to be read.',
  run(draft) {
    const { body, found, table, options } = draft;
    const recognised = recognisePlatform(body.keys);
    draft.known = recognised && !recognised.platform.names.channel && holdsSeveralPlatforms(body) ? null : recognised;
    const grouped = groupedColumns(body, table.cells[found.header - 1]);
    draft.wide = grouped.channels.length > 0 ? grouped.channels : draft.known ? [] : wideColumns(body);
    draft.map = mapColumns(body, draft.known, options, draft.wide, grouped.totals);
    draft.findings.push(...draft.map.findings);
    const headers = body.headers.filter((header) => header !== '');
    if (body.length === 0) return { code: 'no-rows', details: { headers } };
    const { fields } = draft.map;
    if (fields.has('cost') || fields.has('revenue') || draft.wide.length > 0) return undefined;
    return { code: 'no-cost-and-revenue', details: { headers } };
  },
};

import { recognisePlatform } from '../mapping/recognise-platform.ts';
import { shapes } from '../shapes/shapes.ts';
import { setBody } from './draft.ts';
import type { Pass } from './pass.ts';

export const reshape: Pass = {
  id: 'reshape',
  says: 'Tables that have something else than a row for each thing that happened, as months across, become such.',
  run(draft) {
    const { table, found, options } = draft;
    // Platforms export rows.
    if (recognisePlatform(draft.body.keys)) return undefined;
    const sheet = { table, found, options, body: draft.body };
    let body = sheet.body;
    const totals = new Map<number, string>();
    const unclear: number[] = [];
    for (const shape of shapes) {
      const made = shape.reshape(sheet, body);
      if (!made) continue;
      body = made.body;
      draft.findings.push(...made.findings);
      for (const [row, label] of made.totals ?? []) totals.set(row, label);
      unclear.push(...(made.unclear ?? []));
      for (const [field, text] of made.shown ?? []) draft.made.set(field, text);
      draft.overheadCells = [...draft.overheadCells, ...(made.overheads ?? [])];
      draft.plans = [...draft.plans, ...(made.plans ?? [])];
      draft.decimal ??= made.decimal;
      draft.planOnly ||= made.planOnly === true;
      if (made.asks) return made.asks;
    }
    if (body === sheet.body) return undefined;
    setBody(draft, body);
    for (const [row, label] of totals) {
      draft.account.addTotal(row, label);
      draft.groupSums.add(row);
    }
    draft.account.holdAll(unclear, 'nameless-total-unclear');
    return undefined;
  },
};

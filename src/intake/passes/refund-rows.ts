import { isRefundRow } from '../roles/kind-words.ts';
import { cellText } from '../table/cells.ts';
import { rowKind } from '../table/row-account.ts';
import { pass } from './pass.ts';

export const refundRows = pass(
  'refund-rows',
  'Rows that give money back: they are taken off, whichever sign they are written with.',
  (draft) => {
    const { body, account, roles, slices, findings } = draft;
    const slice = slices.find(({ amounts }) => amounts.has('revenue'));
    if (!slice || !draft.areSales) return;
    const before = slice.amounts.get('revenue')!;
    const kind = roles.get('rowType');
    const kinds = kind === undefined ? null : body.column(kind);
    const isUsed = (row: number) => account.kind[row] === rowKind.used && !draft.notSold.has(row);
    const after = before.slice();
    let turned = 0;
    for (let row = 0; row < body.length; row++) {
      if (!kinds || !isUsed(row) || !(before[row]! > 0) || !isRefundRow(cellText(kinds[row]))) continue;
      after[row] = -before[row]!;
      turned++;
    }
    let [gross, refunds, count, first] = [0, 0, 0, -1];
    for (let row = 0; row < body.length; row++) {
      const amount = after[row]!;
      if (!isUsed(row) || Number.isNaN(amount)) continue;
      if (amount >= 0) gross += amount;
      else {
        refunds -= amount;
        if (count++ === 0) first = row;
      }
    }
    if (count === 0) return;
    if (turned > 0) slice.amounts.set('revenue', after);
    const column = kind ?? slice.columns.get('revenue');
    findings.push({
      code: 'refund-rows',
      row: body.rowNumber(first),
      count,
      ...(column === undefined ? {} : { column: body.headers[column]! }),
      details: { gross, refunds, net: gross - refunds, turned },
    });
  },
);

import type { Fix } from '../fix.ts';
import { countRowsAgain } from '../fixes/choose-rows.ts';
import { rowsInWords, rowsOf } from '../many-cells.ts';
import { heldMoney, moneyWords } from '../money-of-rows.ts';
import { voice } from '../voice.ts';
import { counted } from '../words.ts';

const again = (row: number | undefined): Fix[] =>
  row === undefined ? [] : [{ title: 'Count it again', kind: 'count-again', does: [{ is: 'row', row }] }];

export const rowLeftOut = voice({
  code: 'row-left-out',
  severity: 'info',
  says: 'What somebody left out is still said, so that nobody misses it.',
  message: ({ row }) => `Row ${row} is left out, as you chose. It counts nowhere.`,
  fixes: ({ row }) => again(row),
  together: {
    message: (findings, reading) => {
      const rows = rowsOf(findings);
      const money = moneyWords(heldMoney(reading, 'row-left-out', rows));
      return `${counted(rows.size, 'row')} are left out, as you chose (${rowsInWords(rows)}${money ? `, with ${money}` : ''}). They count nowhere.`;
    },
    fixes: (findings, reading) => [countRowsAgain(findings, reading)],
  },
});

import { askAgain } from '../fixes/choose-table.ts';
import { tableMoney } from '../table-money.ts';
import { voice } from '../voice.ts';
import { counted } from '../words.ts';

export const tablesLeft = voice({
  code: 'tables-left',
  severity: 'info',
  says: 'What somebody left out is still said, so that nobody misses it.',
  message: (finding) =>
    `The table at ${finding.details?.at} (${counted(Number(finding.details?.rows), 'row')}, ${tableMoney(finding)}) is left out, as you chose.`,
  fixes: ({ details }) => askAgain(details?.key),
});

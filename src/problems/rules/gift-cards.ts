import type { Finding, Reading } from '../../intake/reading.ts';
import { countRows, leaveRowsOut } from '../fixes/choose-rows.ts';
import { firstOf, rowsOf } from '../many-cells.ts';
import { moneyWords, usedMoney } from '../money-of-rows.ts';
import { voice } from '../voice.ts';
import { counted } from '../words.ts';

export const giftCards = voice({
  code: 'gift-cards',
  severity: 'warning',
  says: 'A gift card is paid once and spent later: what it brings may be counted twice.',
  message: (finding, reading) => inWords([finding], reading),
  fixes: (finding, reading) => [leaveRowsOut([finding], reading), countRows([finding], reading)],
  together: {
    message: (findings, reading) => inWords(findings, reading),
    fixes: (findings, reading) => [leaveRowsOut(findings, reading), countRows(findings, reading)],
  },
});

function inWords(findings: readonly Finding[], reading: Reading): string {
  const rows = rowsOf(findings);
  const { revenue } = usedMoney(reading, rows);
  const sums = moneyWords({ cost: new Map(), revenue });
  const [sells, it] = rows.size === 1 ? ['sells a gift card', 'the row'] : ['sell gift cards', 'the rows'];
  return `${counted(rows.size, 'row')} ${sells}${sums ? `, for ${sums} that counts` : ''}: ${firstOf(findings)}. What is bought with a gift card is an order again, so leave ${it} out if such orders are in the figures as well.`;
}

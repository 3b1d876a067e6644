import { asTotal } from '../fixes/as-total.ts';
import { countRow } from '../fixes/count-row.ts';
import { voice } from '../voice.ts';
import { money, quoted } from '../words.ts';

export const nearlyTotal = voice({
  code: 'nearly-total',
  severity: 'error',
  says: 'A row that is nearly the sum of others is a total that was rounded or edited, or a row like them by chance.',
  message: ({ row, got, details }) =>
    `Row ${row}${got ? ` (${quoted(got)})` : ''} is the sum of other rows but for ${money(Math.abs(Number(details?.difference ?? 0)))}. It is held back: say whether it is a total, or a row like the others.`,
  fixes: ({ row }) => [...asTotal(row), ...countRow(row)],
});

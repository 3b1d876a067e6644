import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const plannedRows = voice({
  code: 'planned-rows',
  severity: 'warning',
  says: 'What was planned is not what was spent.',
  message: ({ row, column, got, count = 0 }) =>
    `${counted(count, 'row')} ${count === 1 ? 'is a plan and no spend' : 'are plans and no spend'}: ${got === undefined ? `so ${quoted(column)} says` : `${quoted(column)} says ${quoted(got)} in row ${row}`}. ${count === 1 ? 'It is' : 'They are'} held back and kept as the plan; give the ${count === 1 ? 'row' : 'rows'} another name if the amounts were spent.`,
});

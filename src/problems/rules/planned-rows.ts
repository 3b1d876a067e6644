import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const plannedRows = voice({
  code: 'planned-rows',
  severity: 'warning',
  says: 'What was planned is not what was spent.',
  message: ({ row, column, got, count = 0, details }) =>
    details?.title !== undefined
      ? `${counted(count, 'row')} ${count === 1 ? 'stands' : 'stand'} under ${quoted(String(details.title))}, so ${count === 1 ? 'it is a plan and no spend' : 'they are plans and no spend'}. ${count === 1 ? 'It is' : 'They are'} left out and kept as the plan; write another title if the amounts were spent.`
      : got === undefined
        ? `${quoted(column)} is a plan and nothing that was spent, so ${counted(count, 'row')} ${count === 1 ? 'is' : 'are'} kept as the plan and ${count === 1 ? 'is' : 'are'} in no figure of cost.`
        : `${counted(count, 'row')} ${count === 1 ? 'is a plan and no spend' : 'are plans and no spend'}: ${quoted(column)} says ${quoted(got)} in row ${row}. ${count === 1 ? 'It is' : 'They are'} left out and kept as the plan; give the ${count === 1 ? 'row' : 'rows'} another name if the amounts were spent.`,
  severityOf: ({ got, details }) => (got === undefined && details?.title === undefined ? 'info' : 'warning'),
});

import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const maskedAmounts = voice({
  code: 'masked-amounts',
  severity: 'info',
  says: 'What a platform does not say is missing, which is not zero.',
  message: ({ column, count = 0, got }) =>
    `${counted(count, 'cell')} of ${quoted(column)} ${count === 1 ? 'holds' : 'hold'} a placeholder${got ? ` such as ${quoted(got)}` : ''}. ${count === 1 ? 'It is' : 'They are'} taken as missing and not as 0.`,
});

import { voice } from '../voice.ts';
import { counted } from '../words.ts';

export const copiesLeftOut = voice({
  code: 'copies-left-out',
  severity: 'info',
  says: 'What somebody left out is still said, so that nobody misses it.',
  message: ({ count = 0, row }) =>
    `${counted(count, 'row')} that ${count === 1 ? 'repeats' : 'repeat'} an earlier one ${count === 1 ? 'is' : 'are'} left out, as you chose (the first is row ${row}).`,
  fixes: () => [{ title: 'Count them again', kind: 'count-copies', does: [{ is: 'option', path: ['copies'] }] }],
});

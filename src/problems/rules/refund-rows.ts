import { voice } from '../voice.ts';
import { counted, money } from '../words.ts';

export const refundRows = voice({
  code: 'refund-rows',
  severity: 'info',
  says: 'Money that was given back is not revenue.',
  message: ({ row, count = 0, details }, { currency }) =>
    `${counted(count, 'row')} (${count === 1 ? `row ${row}` : `the first is row ${row}`}) ${count === 1 ? 'gives' : 'give'} money back: ${money(Number(details?.gross), currency)} was sold, ${money(Number(details?.refunds), currency)} given back, ${money(Number(details?.net), currency)} counts.${Number(details?.turned) > 0 ? ` ${count === 1 ? 'It is' : Number(details?.turned) === 1 ? 'One of them is' : `${counted(Number(details?.turned), 'row')} are`} written above zero and taken off by kind.` : ''}`,
});

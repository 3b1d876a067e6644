import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const noChannel = voice({
  code: 'no-channel',
  severity: 'warning',
  says: 'Money of no channel stands in no channel’s return.',
  message: ({ row, column, count = 0, details }, reading) =>
    `${counted(count, 'row')} with amounts ${count === 1 ? 'names' : 'name'} no channel in ${quoted(column)} (${count === 1 ? `row ${row}` : `the first is row ${row}`}). ${count === 1 ? 'It counts' : 'They count'} under ${quoted(String(details?.channel ?? reading.name))}; enter the channel, or choose one in the source’s settings.`,
});

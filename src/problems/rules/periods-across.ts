import { voice } from '../voice.ts';
import { counted, listed, quoted } from '../words.ts';

export const periodsAcross = voice({
  code: 'periods-across',
  severity: 'info',
  says: 'Months that stand across become rows, so that each amount has its days.',
  message: ({ count = 0, details }) => {
    const computed = Array.isArray(details?.computed) ? details.computed.map(quoted) : [];
    const left =
      computed.length > 0 ? ` ${listed(computed)} ${computed.length === 1 ? 'is' : 'are'} no amount and not read.` : '';
    return `${counted(Number(details?.columns), 'column')} of ${quoted(String(details?.shown))} in ${counted(Number(details?.rows), 'row')} are read as ${counted(count, 'row')}, one for each amount; these are the rows that are counted. Empty cells are none.${left}`;
  },
});

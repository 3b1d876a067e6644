import { amountCompared } from '../rows-compared.ts';
import { voice } from '../voice.ts';
import { listed } from '../words.ts';

export const tablesAgree = voice({
  code: 'tables-agree',
  severity: 'info',
  says: 'The same money cut in another way is a check, and is not added.',
  message: (finding) => {
    const { count = 1, details } = finding;
    const [left, read] = [details?.at, details?.read].map((at) => (Array.isArray(at) ? listed(at) : ''));
    return `The ${count === 1 ? 'table' : 'tables'} at ${left} ${count === 1 ? 'comes' : 'come'} to the same ${amountCompared(finding, Number(details?.sum))} of ${details?.measure} as what is read at ${read}: it is the same money in another cut, kept as a check and not added.`;
  },
});

import { voice } from '../voice.ts';
import { listed, money, quoted } from '../words.ts';

export const overheadsApart = voice({
  code: 'overheads-apart',
  severity: 'info',
  says: 'Salaries and rent buy no attention: they are other costs, and no channel.',
  message: ({ details }) =>
    `${listed(Array.isArray(details?.names) ? details.names.map(quoted) : [], 6)} ${Array.isArray(details?.names) && details.names.length === 1 ? 'is a cost' : 'are costs'} of running the company, ${money(Number(details?.sum))} together. They are no channels and in no figure of cost; the settings take them as other costs.`,
});

import { countSource } from '../fixes/count-source.ts';
import { leaveSourceOut } from '../fixes/leave-source-out.ts';
import { moneyOfFinding } from '../money-of-finding.ts';
import { voice } from '../voice.ts';
import { listed } from '../words.ts';

export const maySummarise = voice({
  code: 'may-summarise',
  severity: 'warning',
  says: 'A round amount that others come to may be chance, or the same money a second time.',
  message(finding, { name }) {
    const others = Array.isArray(finding.details?.others) ? listed(finding.details.others, 6) : '';
    return `${name} has ${moneyOfFinding(finding)}, and ${others} come to just that. An amount as round as this proves nothing, so it is counted: leave it out if it sums them up.`;
  },
  fixes: (_, { name }) => [leaveSourceOut(name), countSource()],
});

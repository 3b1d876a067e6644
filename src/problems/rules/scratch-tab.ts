import { countSource } from '../fixes/count-source.ts';
import { leaveSourceOut } from '../fixes/leave-source-out.ts';
import { moneyOfFinding } from '../money-of-finding.ts';
import { voice } from '../voice.ts';
import { listed } from '../words.ts';

export const scratchTab = voice({
  code: 'scratch-tab',
  severity: 'warning',
  says: 'Figures worked out from other tabs are no new money, whatever they were worked out for.',
  message(finding, { name }) {
    const others = Array.isArray(finding.details?.others) ? listed(finding.details.others, 6) : '';
    return `${name} works out its figures by formulas over ${others}, which are counted already. Its ${moneyOfFinding(finding)} are left out until you say whether it is a source.`;
  },
  fixes: (_, { name }) => [{ ...leaveSourceOut(name), isPreferred: true }, countSource()],
});

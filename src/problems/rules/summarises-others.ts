import { countSource } from '../fixes/count-source.ts';
import { moneyOfFinding } from '../money-of-finding.ts';
import { voice } from '../voice.ts';
import { listed } from '../words.ts';

export const summarisesOthers = voice({
  code: 'summarises-others',
  severity: 'info',
  says: 'A tab that sums up others would count their money a second time.',
  message(finding, { name }) {
    const others = Array.isArray(finding.details?.others) ? listed(finding.details.others, 6) : '';
    if (finding.details?.by === 'pivot')
      return `${name} is left alone: it is a pivot table of ${others}, where its ${moneyOfFinding(finding)} are counted.`;
    return `${name} is left alone: its ${moneyOfFinding(finding)} are what ${others} come to, and are counted there.`;
  },
  fixes: () => [countSource('Count it all the same')],
});

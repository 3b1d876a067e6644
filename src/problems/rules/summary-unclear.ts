import type { Finding } from '../../intake/reading.ts';
import type { Fix } from '../fix.ts';
import { countSource } from '../fixes/count-source.ts';
import { leaveSourceOut } from '../fixes/leave-source-out.ts';
import { moneyOfFinding } from '../money-of-finding.ts';
import { voice } from '../voice.ts';
import { listed } from '../words.ts';

export const summaryUnclear = voice({
  code: 'summary-unclear',
  severity: 'warning',
  says: 'A tab that nearly sums up others would count most of their money a second time.',
  message(finding, { name }) {
    const others = Array.isArray(finding.details?.others) ? listed(finding.details.others, 6) : '';
    return `${name} may sum up ${others}: it has ${moneyOfFinding(finding)}, they come to ${moneyOfFinding(finding, 'OfOthers')}. It is left out, so that nothing counts twice, until you say what it is.`;
  },
  fixes: (finding, reading) => [
    { ...leaveSourceOut(reading.name), isPreferred: true },
    ...countOnly(finding),
    countSource(),
  ],
});

/** Where one kind of money is summed up and the other stands nowhere else, the other can be counted alone. */
function countOnly({ details }: Finding): Fix[] {
  const own = Array.isArray(details?.own) ? details.own : [];
  const [only] = own;
  const others = (['cost', 'revenue'] as const).filter(
    (measure) => measure !== only && details?.[measure] !== undefined,
  );
  if (own.length !== 1 || others.length === 0) return [];
  return [
    {
      title: `Count only its ${only === 'cost' ? 'spend' : only}`,
      kind: `count-only-${only}`,
      does: [
        ...others.map((measure) => ({ is: 'option' as const, path: ['columns', measure] as const, value: null })),
        { is: 'option', path: ['isSource'], value: true },
      ],
    },
  ];
}

import { withoutRevenue } from '../fixes/without-revenue.ts';
import { sumsInWords } from '../sums-in-words.ts';
import { voice } from '../voice.ts';
import { listed } from '../words.ts';

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);

export const revenueClaimedTwice = voice({
  code: 'revenue-claimed-twice',
  severity: 'warning',
  says: 'A sale that the shop counts and a platform claims is one sale, and counts once.',
  message: ({ details }, { name, shape, findings }) => {
    const others = listOf(details?.others);
    const [set, counted] = [sumsInWords(details?.amounts), sumsInWords(details?.counted)];
    const percent = Math.round(Number(details?.share ?? 0) * 100);
    if (shape === 'campaigns') {
      const why =
        details?.why === 'beyond'
          ? 'for no more can have been earned than was sold'
          : details?.why === 'auto'
            ? `which ${percent === 100 ? '' : `for ${percent} % of it `}names channels that have cost`
            : 'as the settings say';
      return `The revenue that ${name} claims (${set}) is in no figure: ${listed(others)} ${others.length === 1 ? 'counts' : 'count'} all sales of the same days. What counts is ${counted} of ${listed(others)}, ${why}.`;
    }
    const hasCounts = !findings.some(({ code }) => code === 'count-claimed-twice');
    const why = details?.why === 'auto' ? 'since only they say which channel earned it' : 'as the settings say';
    return `The revenue of ${name} (${set}) is in no figure: ${listed(others)} ${others.length === 1 ? 'claims' : 'claim'} sales of the same days. What counts is ${counted} of ${listed(others)}, ${why}.${hasCounts ? ` Orders and new customers of ${name} count.` : ''}`;
  },
  fixes: ({ details }, { name }) => [
    withoutRevenue(listOf(details?.others), `Count the revenue of ${name} instead`),
    withoutRevenue([name], `Never count the revenue of ${name}`),
  ],
});

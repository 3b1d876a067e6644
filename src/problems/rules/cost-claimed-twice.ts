import type { Fix } from '../fix.ts';
import { sumsInWords } from '../sums-in-words.ts';
import { voice } from '../voice.ts';
import { listed } from '../words.ts';

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);

const withoutCost = (sources: readonly string[], title: string): Fix => ({
  title,
  kind: `without-cost-${sources.join()}`,
  does: sources.map((source) => ({ is: 'option', source, path: ['columns', 'cost'], value: null })),
});

export const costClaimedTwice = voice({
  code: 'cost-claimed-twice',
  severity: 'warning',
  says: 'What platforms say was spent stands in the books as well, and counts once.',
  message: ({ details }, { name }) => {
    const others = listOf(details?.others);
    return `What ${name} books as marketing (${sumsInWords(details?.amounts)}) is in no figure, since ${listed(others)} ${others.length === 1 ? 'has' : 'have'} cost of the same months: ${sumsInWords(details?.counted)} counts. Fees and media that only the books have are missing from it.`;
  },
  fixes: ({ details }, { name }) => [withoutCost(listOf(details?.others), `Count the cost of ${name} instead`)],
});

import type { Fix } from '../fix.ts';
import { voice } from '../voice.ts';
import { grouped, listed } from '../words.ts';

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Counts come as sums of money do, one entry a currency. */
const sumOf = (value: unknown): string =>
  grouped(listOf(value).reduce((sum, text) => sum + Number(text.slice(text.lastIndexOf(' ') + 1)), 0));

const nouns: Readonly<Record<string, string>> = { leads: 'leads', orders: 'orders', newCustomers: 'new customers' };

const withoutCounts = (sources: readonly string[], measure: string, title: string): Fix => ({
  title,
  kind: `without-${measure}-${sources.join()}`,
  does: sources.map((source) => ({ is: 'option', source, path: ['columns', measure], value: null })),
});

export const countClaimedTwice = voice({
  code: 'count-claimed-twice',
  severity: 'warning',
  says: 'A lead that a CRM lists and a platform counts is one lead, and counts once; so are orders and new customers.',
  message: ({ details }, { name, shape }) => {
    const noun = nouns[String(details?.measure)];
    const others = listOf(details?.others);
    const verb =
      shape === 'campaigns' ? (others.length === 1 ? 'lists' : 'list') : others.length === 1 ? 'counts' : 'count';
    const why =
      details?.why !== 'auto'
        ? 'as the settings say'
        : details?.side === 'sales'
          ? 'which for most of them names channels that have cost'
          : 'since only they say which channel brought them';
    return `The ${noun} of ${name} (${sumOf(details?.amounts)}) are in no figure: ${listed(others)} ${verb} those of the same days. What counts is ${sumOf(details?.counted)} of ${listed(others)}, ${why}.`;
  },
  fixes: ({ details }, { name, shape }) =>
    shape === 'campaigns'
      ? []
      : [
          withoutCounts(
            listOf(details?.others),
            String(details?.measure),
            `Count the ${nouns[String(details?.measure)]} of ${name} instead`,
          ),
        ],
});

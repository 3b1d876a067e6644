import { asOtherCosts } from '../fixes/as-other-costs.ts';
import { askFor } from '../fixes/ask-for.ts';
import { notTaken, overheadsIn, withCosts } from '../overhead-costs.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { counted, listed, money, quoted } from '../words.ts';

/** All of them are one problem: one click takes them into one setting. */
export const overheadsFound: Rule = {
  code: 'overheads-found',
  severity: 'warning',
  says: 'Salaries, rent and software are no channels; they may be counted among the other costs of CAC.',
  *check(context) {
    const { otherCosts = 0 } = context;
    const set = typeof otherCosts === 'number' ? [] : otherCosts;
    const found = overheadsIn(context);
    const fresh = notTaken(
      found.flatMap(({ costs }) => costs ?? []),
      set,
    );
    const open = found.filter(({ costs, undated }) => !costs || undated !== 0 || notTaken(costs, set).length > 0);
    const first = open[0];
    if (!first) return;
    const named = open.map(
      ({ name, total, currency }) => `${quoted(name)} (${money(total, currency || context.currency)})`,
    );
    const months = [...new Set(fresh.map(({ month }) => month))].sort();
    const one = open.length === 1;
    const sentences = [
      `${listed(named, 8)} ${one ? 'is a cost' : 'are costs'} of running the business and no ${one ? 'channel' : 'channels'}, and ${one ? 'stands' : 'stand'} in no figure.`,
      months.length > 0
        ? `Taken as other costs, CAC counts ${one ? 'it' : 'them'}: ${money(sumOf(fresh), context.currency)} ${span(months)}.`
        : '',
      ...open.flatMap(({ name, costs, currency }) => (costs ? [] : [`${quoted(name)} has no rate from ${currency}.`])),
      ...open.flatMap(({ name, undated, currency }) =>
        undated === 0 ? [] : [`Of ${quoted(name)} ${money(undated, currency || context.currency)} bears no month.`],
      ),
      typeof otherCosts === 'number'
        ? otherCosts > 0 && months.length > 0
          ? `They take the place of the ${money(otherCosts, context.currency)} a month that is set now.`
          : ''
        : set.length > 0
          ? `${counted(set.length, 'other cost')} of ${money(sumOf(set), context.currency)} ${set.length === 1 ? 'is' : 'are'} set already.`
          : '',
    ];
    yield {
      source: first.source,
      row: first.row,
      column: first.row === null ? first.name : columnOf(context, first.source),
      ...(fresh.length > 0 || open.some(({ costs }) => !costs) ? {} : { severity: 'info' as const }),
      message: sentences.filter(Boolean).join(' '),
      fixes: [
        ...asOtherCosts(fresh.length > 0 ? withCosts(set, fresh) : []),
        askFor('Enter other costs', 'otherCosts'),
        ...open.flatMap(({ costs, currency }) =>
          costs ? [] : [askFor(`Enter the rate of ${currency}`, 'rates', currency)],
        ),
      ],
    };
  },
};

/** Where the rows of a source are called. */
const columnOf = ({ readings }: RuleContext, source: string): string | null => {
  const columns = readings.find(({ name }) => name === source)?.columns;
  return columns?.channel ?? columns?.campaign ?? null;
};

const sumOf = (costs: readonly { readonly amount: number }[]): number =>
  costs.reduce((sum, { amount }) => sum + amount, 0);

const span = (months: readonly string[]): string =>
  months.length === 1 ? `in ${months[0]}` : `from ${months[0]} to ${months[months.length - 1]}`;

import type { PageRule } from '../kinds/kind.ts';

/** Profit is what is left after the cost of goods: without a margin nobody knows it. `left out` and `left their details` say another thing. */
const words =
  /\bearn(?:s|ed|ings)?\b|\bpaid for itself\b|\bpays\b(?!\s+where)|(?<!buyers )\blo(?:st|ses)\b|\bprofit|\bbreaks? even\b|\bis left\b(?! out)|\band left\b|\bleft (?:over|after)\b/i;

export const profitWords: PageRule = {
  id: 'profit-words',
  *check({ places, truth }) {
    if (truth.settings.margin !== undefined && truth.settings.margin < 1) return;
    for (const place of places) {
      if (/^(?:Objective|Owner|Action agreed|Campaign|Channel)/.test(place.title) && place.column < 3) continue;
      const [word] = words.exec(place.text) ?? [];
      if (word) yield { rule: 'profit-words', truth: `no margin is set, so nobody can say “${word}”`, place };
    }
  },
};

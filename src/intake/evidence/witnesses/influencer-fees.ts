import { headerWords } from '../../vocabulary/ratio-words.ts';
import { isWordFor } from '../../vocabulary/words-for.ts';
import type { Witness } from '../evidence.ts';

/** Who was paid to speak of us. */
const paid =
  /(?<!\p{L})(influencers?|influenceurs?|influenceuses?|creators?|créateurs?|kols?|インフルエンサー|达人)(?!\p{L})/u;

const isFee = isWordFor('fee');

/** `Vergoeding` beside the names of influencers is what they cost; of an order or a payment it is something else. */
export const influencerFees: Witness<'cost'> = {
  id: 'influencer-fees',
  hear(columns) {
    const { keys } = columns.body;
    const isOfInfluencers = keys.some(({ key }, column) => paid.test(key) && columns.profile(column).numeric < 0.1);
    if (!isOfInfluencers) return [];
    const fees = keys.flatMap(({ key }, column) =>
      headerWords(key).some(isFee) && columns.profile(column).numeric >= 0.8 ? [column] : [],
    );
    return fees.map((column) => ({ column, role: 'cost', weight: 3, reason: { by: 'words' } }) as const);
  },
};

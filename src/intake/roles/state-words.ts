import { plainText } from '../columns/plain-text.ts';
import { once } from '../once.ts';
import { type State, stateOf } from '../vocabulary/states.ts';
import { type ValueTerm, valuesFor } from '../vocabulary/words-for.ts';

/** What a state does to a sale. `part` is a sale of which a part was given back; `open` may still come. */
export type StateKind = 'done' | 'part' | 'undone' | 'open';

/** The terms of each, the later before the earlier where two say one word. */
export const stateTerms: Readonly<Record<StateKind, readonly ValueTerm[]>> = {
  open: ['statePending'],
  undone: ['stateLost', 'stateRefunded'],
  part: ['statePartlyRefunded'],
  done: ['stateCounts'],
};

const kinds = once(
  (): ReadonlyMap<string, StateKind> =>
    new Map(
      (Object.keys(stateTerms) as StateKind[]).flatMap((kind) =>
        valuesFor(...stateTerms[kind]).map((word) => [keyOf(word), kind] as const),
      ),
    ),
);

const campaignStates = once(() => new Set(valuesFor('campaignState').map(keyOf)));

/** States of which no campaign is: an advertisement may be rejected, and is never refunded. */
const ofSalesOnly =
  /refund|credited|erstatt|rembours|reembols|rimbors|terugbetaal|zwr[oó][ct]|chargeback|void|paid|bezahlt|betaald|payé|pagad|pagat|pago|opłac|zapłac|declin|closed ?(won|lost)|返金|退款/u;

/** The words by which a longer name of a stage is known: `5 – Closed won (100 %)`. */
const telling: readonly (readonly [RegExp, StateKind])[] = [
  [/(^| )(lost|verloren|perdue?|perdid[oa]|pers[oa]|przegran[aey]|utracon[aey])( |$)/u, 'undone'],
  [
    /(^| )(partial(ly)?|partly|teilweise|partiel(lement)?|parcial(mente)?|parzial(e|mente)|gedeeltelijk|częściow[oy])( |$)/u,
    'part',
  ],
  [
    /(^| )(cancell?ed|storniert|annulée?|cancelad[oa]|annullat[oa]|geannuleerd|anulowan[eya]|refunded|failed|declined|rejected|voided)( |$)/u,
    'undone',
  ],
  [/(^| )(won|gewonnen|gagnée?|ganad[oa]|ganh[oa]|vint[oa]|wygran[aey])( |$)/u, 'done'],
  [/(^| )(pending|awaiting|ausstehend|pendiente|pendente|oczekuj\p{L}+)( |$)/u, 'open'],
];

const negated = /(^| )(not|no|nicht|kein|non|pas|niet|geen|nie|não|never|un)( |$)/u;

/** A state as it is compared: `wc-on-hold` and `On hold` are one. */
export function keyOf(text: string): string {
  return plainText(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/^wc-/, '')
    .replace(/[_\s]+/g, ' ')
    .replace(/(\p{L})-(\p{L})/gu, '$1 $2')
    .trim();
}

const asKind: Readonly<Record<State, StateKind>> = {
  counts: 'done',
  pending: 'open',
  lost: 'undone',
  refunded: 'undone',
  'partly-refunded': 'part',
};

/** What a state says of a sale; null where its word is not known. */
export function stateKind(text: string): StateKind | null {
  const key = keyOf(text);
  const known = kinds().get(key);
  if (known) return known;
  const plain = key
    .replace(/[^\p{L}\p{M} ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const again = kinds().get(plain);
  if (again) return again;
  const general = stateOf(text);
  if (general) return asKind[general];
  if (negated.test(plain)) return null;
  return telling.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

export const isCampaignState = (text: string): boolean => campaignStates().has(keyOf(text));

export const isOfSalesOnly = (text: string): boolean => ofSalesOnly.test(keyOf(text));

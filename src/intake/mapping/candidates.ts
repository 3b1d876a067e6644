import type { Evidence } from '../evidence/evidence.ts';
import { generalNames } from '../platforms/known-headers.ts';
import type { Field } from '../reading.ts';
import type { Reason } from '../reason.ts';
import { headerWords } from '../vocabulary/ratio-words.ts';
import { isWordFor } from '../vocabulary/words-for.ts';
import { type ColumnDraft, columnsNamed } from './column-draft.ts';

/** A column that may be a field, with all that speaks for it. */
export interface Candidate {
  readonly column: number;
  readonly weight: number;
  /** The tier of its word in the vocabulary; NaN where it is no word of it. */
  readonly tier: number;
  readonly reasons: readonly Reason[];
}

/** What a word of each tier weighs. A proof by arithmetic is 5: it decides between two words, and makes no word unheard. */
const tierWeights = [6, 4, 3, 2.5, 2.25, 2];

/** A word among others in a header. */
const looseWeight = 2;

/** A word for channels is heard though its names are known for none. */
const looseChannel = 2.5;

/** What the plain name of a thing weighs beside other words for it. */
const ownName = 2;

const isLeads = isWordFor('leads');
const isCalledLeads = (key: string): boolean => headerWords(key).some(isLeads);

/** Less is not read where no word says it. */
const enoughAlone = 3;

/** The columns that a word says to be a field, the likeliest first; what values and arithmetic say of them is added. */
export function candidatesByWords(draft: ColumnDraft, field: Field, loose: readonly number[] = []): Candidate[] {
  const found = new Map<number, Draft>();
  const names = generalNames().get(field) ?? [];
  names.forEach((keys, tier) => {
    for (const column of keys.flatMap((key) => columnsNamed(draft, key)))
      if (!found.has(column)) found.set(column, { weight: tierWeights[tier]!, tier, reasons: [{ by: 'words' }] });
  });
  // `Leads` beats `Prospects`.
  if (field === 'leads')
    for (const [column, known] of found) if (isCalledLeads(draft.body.keys[column]!.key)) known.weight += ownName;
  for (const column of loose)
    if (!found.has(column)) {
      const weight = field === 'channel' ? looseChannel : looseWeight;
      found.set(column, { weight, tier: Number.NaN, reasons: [{ by: 'words' }] });
    }
  for (const { column, weight, reason } of evidenceFor(draft, field)) {
    const known = found.get(column);
    if (!known) continue;
    known.weight += weight;
    if (weight > 0) known.reasons.push(reason);
  }
  return ranked(found, looseWeight);
}

/** The columns that nothing but values and arithmetic says to be a field, the likeliest first. */
export function candidatesByEvidence(draft: ColumnDraft, field: Field): Candidate[] {
  const found = new Map<number, Draft>();
  for (const { column, weight, reason } of evidenceFor(draft, field)) {
    const known = found.get(column) ?? { weight: 0, tier: Number.NaN, reasons: [] };
    known.weight += weight;
    if (weight > 0) known.reasons.push(reason);
    found.set(column, known);
  }
  return ranked(found, enoughAlone);
}

type Draft = { weight: number; readonly tier: number; readonly reasons: Reason[] };

const ranked = (found: ReadonlyMap<number, Draft>, least: number): Candidate[] =>
  [...found]
    .map(([column, candidate]) => ({ column, ...candidate }))
    .filter(({ weight }) => weight >= least)
    .sort((a, b) => b.weight - a.weight);

/** What is said of columns that are still free. Two witnesses, or two relations, that say the same are heard once each. */
function evidenceFor({ evidence, taken }: ColumnDraft, field: Field): Evidence<Field>[] {
  const heard = new Set<string>();
  return evidence.filter(({ column, role, reason }) => {
    if (role !== field || taken.has(column)) return false;
    const key = `${column} ${reason.by}`;
    if (heard.has(key)) return false;
    heard.add(key);
    return true;
  });
}

import type { Field, Finding } from '../reading.ts';
import type { Candidate } from './candidates.ts';
import { askWhich, type ColumnDraft, differ, isAmount, take } from './column-draft.ts';
import { ownBesideConverted } from './converted-columns.ts';
import { isDoubtful } from './doubtful-words.ts';
import { splitByCurrency } from './split-by-currency.ts';

/** By how much one reading has to lead another. */
const lead = 1.5;

/** Takes the likeliest column for a field, or asks where another is as likely and holds other amounts. */
export function settleField(draft: ColumnDraft, field: Field, candidates: readonly Candidate[]): void {
  const best = candidates[0];
  if (!best) return;
  const close = candidates.filter(({ weight }) => weight > best.weight - lead).map(({ column }) => column);
  if (isAmount(field)) {
    if (close.length > 1 && differ(draft.body, close) && !splitByCurrency(draft, field, close)) {
      const own = ownBesideConverted(draft.body, close);
      if (own === null) askWhich(draft, field, close);
      else if (!(best.tier > 1 && isDoubtful(draft, field, own))) {
        take(draft, field, own);
        preferred(draft, field, [own, ...close.filter((column) => column !== own)], { isConverted: 1 });
      }
      return;
    }
    const proved = best.reasons.some(({ by }) => by !== 'words');
    if (best.tier > 1 && !proved && isDoubtful(draft, field, best.column)) return;
  }
  take(draft, field, best.column);
  draft.reasons.set(field, best.reasons);
  const byWord = best.reasons.some(({ by }) => by === 'words');
  if (field === 'date' && !byWord && close.length > 1 && differ(draft.body, close)) preferred(draft, field, close);
  const alike = candidates.filter(({ tier }) => tier === best.tier).map(({ column }) => column);
  if (field === 'leads' && alike.length > 1 && differ(draft.body, alike)) preferred(draft, field, alike);
}

function preferred(
  { body, findings }: ColumnDraft,
  field: Field,
  [first, ...others]: readonly number[],
  more: Finding['details'] = {},
): void {
  findings.push({
    code: 'column-preferred',
    column: body.headers[first!]!,
    details: { field, over: others.map((column) => body.headers[column]!), ...more },
  });
}

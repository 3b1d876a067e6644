import type { Field } from '../reading.ts';
import { headerWords, isRatio } from '../vocabulary/ratio-words.ts';
import { isWordFor } from '../vocabulary/words-for.ts';
import { askWhich, type ColumnDraft, differ, isAmount, take } from './column-draft.ts';

/** Words that name a field among others in a header. */
const namesField: Readonly<Partial<Record<Field, (word: string) => boolean>>> = {
  cost: isWordFor('cost', 'expense'),
  revenue: isWordFor('revenue'),
  impressions: isWordFor('impressions'),
  clicks: isWordFor('clicks'),
  conversions: isWordFor('conversions'),
  leads: isWordFor('leads'),
  orders: isWordFor('orders'),
  date: isWordFor('date'),
  campaign: isWordFor('campaign'),
};

const leavesCount = isWordFor('plain');
const isOtherThing = isWordFor('counting');
const isOne = isWordFor('one');

/** Last resort for hand-kept sheets: the one column whose words name the field. */
export function mapByWords(draft: ColumnDraft, field: Field): void {
  const { body, taken } = draft;
  const names = namesField[field];
  if (!names) return;
  const columns: number[] = [];
  for (let c = 0; c < body.keys.length; c++) {
    const { key } = body.keys[c]!;
    if (taken.has(c) || isRatio(key)) continue;
    const words = headerWords(key);
    if (!words.some(names)) continue;
    const others = words.filter((word) => !names(word));
    if (others.some(isOtherThing)) continue;
    if (field === 'cost' && others.some(isOne)) continue;
    // Money may have any name beside it; clicks of some kind are not all clicks.
    if (isAmount(field) && field !== 'cost' && field !== 'revenue' && !others.every(leavesCount)) continue;
    columns.push(c);
  }
  if (columns.length === 0) return;
  if (columns.length > 1 && isAmount(field) && differ(body, columns)) {
    askWhich(draft, field, columns);
    return;
  }
  take(draft, field, columns[0]!);
}

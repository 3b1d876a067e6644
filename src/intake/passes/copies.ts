import { rowKind } from '../table/row-account.ts';
import type { Draft } from './draft.ts';
import { findDuplicates } from './find-duplicates.ts';
import { pass } from './pass.ts';

export const copies = pass('copies', 'Rows that repeat an earlier row cell for cell.', (draft) => {
  const { body, slices, from, account, options, findings } = draft;
  const found = findDuplicates(body, slices, from, account);
  if (options.copies === 'leave-out') account.holdAll(found.copies, 'copies-left-out');
  else if (standsTwice(draft, found.copies))
    findings.push(...found.findings.map((finding) => ({ ...finding, code: 'table-twice' })));
  else findings.push(...found.findings);
});

/** Whether all that counts below a header that comes again stands above it already. */
function standsTwice({ body, found, account }: Draft, copies: readonly number[]): boolean {
  const again = found.repeats[0];
  if (again === undefined) return false;
  const are = new Set(copies);
  let below = 0;
  for (let row = 0; row < body.length; row++) {
    if (body.rowNumber(row) <= again || account.kind[row] !== rowKind.used) continue;
    if (!are.has(row)) return false;
    below++;
  }
  return below > 0;
}

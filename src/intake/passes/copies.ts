import { findDuplicates } from './find-duplicates.ts';
import { pass } from './pass.ts';

export const copies = pass('copies', 'Rows that repeat an earlier row cell for cell.', (draft) => {
  const { body, slices, from, account, options, findings } = draft;
  const found = findDuplicates(body, slices, from, account);
  if (options.copies === 'leave-out') account.holdAll(found.copies, 'copies-left-out');
  else findings.push(...found.findings);
});

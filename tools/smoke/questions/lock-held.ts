import type { OfFrame } from '../question.ts';

export const lockHeld: OfFrame = {
  id: 'lock-held',
  asks: 'What does tryLock answer while another run holds the lock of the document?',
  assumes: 'false, once the time that it was given is over.',
  hangsOn: ['src/google/spreadsheet-host.ts', 'workbench/services/lock-service.ts'],
  by: 'frame',
};

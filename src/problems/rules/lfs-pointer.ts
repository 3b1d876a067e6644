import { voice } from '../voice.ts';

export const lfsPointer = voice({
  code: 'lfs-pointer',
  severity: 'error',
  says: 'A pointer names a file and does not hold it.',
  message: (_, reading) =>
    `${reading.name} is a Git LFS pointer and not the data. Fetch the file itself (git lfs pull) and import that.`,
});

import type { Fix } from '../fix.ts';

/** Takes back all corrections to a source at once. */
export const forgetCorrections = (source: string): Fix => ({
  title: `Forget the corrections to ${source}`,
  kind: `forget-${source}`,
  isPreferred: true,
  does: [{ is: 'option', source, path: [] }],
});

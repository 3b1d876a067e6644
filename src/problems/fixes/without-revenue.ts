import type { Fix } from '../fix.ts';

/** Counts what these sources cost and not what they say they earned. */
export const withoutRevenue = (sources: readonly string[], title: string): Fix => ({
  title,
  kind: `without-revenue-${sources.join()}`,
  does: sources.map((source) => ({ is: 'option', source, path: ['columns', 'revenue'], value: null })),
});

/** Exports of the corpus that are not read right yet, and what is wrong, by name. One that has become right is taken off. */
export const gaps: Readonly<Record<string, string>> = {};

/** The same of exports that something was done to: `export / mutation`. */
export const mutationGaps: Readonly<Record<string, string>> = {};

/** The same of exports that were pasted into a sheet. */
export const pasteGaps: Readonly<Record<string, string>> = {};

/** Stands in the first cell of a tab of ours for as long as it is being written: should the build break off, the tab says so. */
export const unfinished = '▲ Not finished: Tieout is writing this tab. Should this stay here, build again.';

/** Stands in place of a key in the rows of the user’s, while those of ours are moved and have no key yet. */
export const usersRow = 'yours';

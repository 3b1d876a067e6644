/** The row below the first screen, which always has as many rows and the page's own columns. */
export const belowFirstScreen = 'gap:objectives';
export const firstScreenRows = 26;

/** In alphabetical order by code unit, so that no locale of the machine changes the order of the page. */
export const byName = (a: string, b: string): number =>
  a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0;

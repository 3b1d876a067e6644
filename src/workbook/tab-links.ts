/** How a link names one of our tabs until it is written: the number that Google gives a tab is known once it is made. */
export const linkTo = (tab: string): string => `#gid=${tab}`;

/** A formula whose links name tabs by their numbers. */
export const withTabIds = (formula: string, idOf: (tab: string) => number): string =>
  formula.replace(/"#gid=([a-zA-Z]+)&range=/g, (_, tab: string) => `"#gid=${idOf(tab)}&range=`);

/** A month, a quarter or a year: a column for each of them is spent over time and not by channel. */
const timeName =
  /^(q[1-4]|h[12]|w(ee)?k? ?\d*|\d+|jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|sept|o[ck]t|nov|de[cz])$|^(january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember)$/i;

/** Whether a word of a name is a stretch of time: `Kosten Q1`, `Spend_Jan`. */
export const saysTime = (name: string): boolean => name.split(/[ _]/).some((word) => timeName.test(word));

/** The sentences of a text, with where they stand in it. */
export function sentencesIn(text: string): { readonly from: number; readonly to: number; readonly text: string }[] {
  const ends = [...text.matchAll(/[.?!](?=\s+[A-Z(¹])|(?<=\w): (?=[A-Z])/g)].map(({ index }) => index + 1);
  return [0, ...ends].flatMap((from, i) => {
    const to = ends[i] ?? text.length;
    const own = text.slice(from, to);
    return own.trim() === '' ? [] : [{ from, to, text: own.trim() }];
  });
}

/** A number, a direction, a verdict or a superlative: what a sentence claims. */
const claims =
  /\d|\b(?:earned|lost|loses|pays|paid|above|below|up from|down from|rose|fell|grew|shrank|risen|fallen|better|worse|best|worst|most|least|highest|lowest|largest|smallest|unchanged|on plan|off plan|on pace|ahead|behind|met|missed|breaks? even|higher|lower|increased|decreased|no longer)\b|[✔✖▲]/i;

export const hasClaim = (text: string): boolean => claims.test(text);

/** The text without the stretches that were understood. */
export function without(text: string, stretches: readonly (readonly [from: number, to: number])[]): string {
  let rest = '';
  for (let i = 0; i < text.length; i++) if (!stretches.some(([from, to]) => i >= from && i < to)) rest += text[i];
  return rest;
}

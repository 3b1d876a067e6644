/** A test of texts that answers each text once: the cells of a column are few texts, many times. */
export function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let is = known.get(text);
    if (is === undefined) {
      is = test(text);
      known.set(text, is);
    }
    return is;
  };
}

/** A judgement of texts that is made once for each text: the cells of a column are few texts, many times. */
export function remembered<T>(judge: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let judged = known.get(text);
    if (judged === undefined) {
      judged = judge(text);
      known.set(text, judged);
    }
    return judged;
  };
}

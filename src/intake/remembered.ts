/** A judgement of texts that is made once for each text: the cells of a column are few texts, many times. Days are few, too. */
export function remembered<T, K = string>(judge: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    let judged = known.get(key);
    if (judged === undefined) {
      judged = judge(key);
      known.set(key, judged);
    }
    return judged;
  };
}

/** Milliseconds. */
export function took(work: () => unknown): number {
  const start = Date.now();
  work();
  return Date.now() - start;
}

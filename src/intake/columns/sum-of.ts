/** What the numbers of a column come to; NaN is missing and adds nothing. */
export function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] || 0;
  return sum;
}

/** The largest power of ten times the unit that a printed value is a whole number of: 100 for 1,200 printed in ones. */
export function granuleOf(value: number, unit: number): number {
  let whole = Math.round(Math.abs(value) / unit);
  if (whole === 0 || whole > Number.MAX_SAFE_INTEGER) return unit;
  let granule = unit;
  while (whole % 10 === 0) {
    whole /= 10;
    granule *= 10;
  }
  return granule;
}

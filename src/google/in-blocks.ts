/** Rows in one call: large blocks are few calls, but one of everything would be too large. */
const most = 20_000;

export function inBlocks(from: number, to: number): { readonly first: number; readonly count: number }[] {
  const blocks: { first: number; count: number }[] = [];
  for (let first = from; first <= to; first += most) blocks.push({ first, count: Math.min(most, to - first + 1) });
  return blocks;
}

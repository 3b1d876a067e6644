import { expect, it } from 'vitest';
import { tieOut } from '../../../../src/proof/tie-out/tie-out.ts';
import { drawPair } from '../../../../tools/proof/tie-out/draw-pair.ts';

it('takes nothing off a line twice for one reason', () => {
  const twice = Array.from({ length: 20 }, (_, i) => 11_000 + i).flatMap((number) =>
    tieOut(drawPair(number).pair).flatMap(({ channel, items }) => {
      const taken = items.filter(({ booked }) => booked.length === 1).map(({ kind, booked }) => `${kind} ${booked[0]}`);
      return taken
        .filter((each, at) => taken.indexOf(each) !== at)
        .map((each) => `pair ${number}, ${channel}: ${each}`);
    }),
  );
  expect(twice).toEqual([]);
});

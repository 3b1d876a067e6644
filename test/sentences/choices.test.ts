import { expect, it } from 'vitest';
import { judgeChoices, someOf } from '../../tools/sentences/judge-choices.ts';
import { draw } from '../../tools/sentences/world/draw.ts';

it('what a reader chooses on the page of a generated report is what the rows of that channel and time come to', () => {
  const faults = Array.from({ length: 6 }, (_, report) => judgeChoices(draw(report), someOf(2, report)));
  expect(faults.flat()).toEqual([]);
});

import { at, type Obstacle } from './obstacle.ts';

/** A row that comes to stand in another order among ours is made anew, and what the team typed in it is typed anew: as it was read, not as a formula. */
export const formulasThatBecomeText: Obstacle = (target) => {
  const [lost] = target.intent.typedAnew;
  return lost
    ? `${at(target, lost.row, lost.column)} holds a formula of yours, and its row comes to stand elsewhere: it would become plain text. Type its value in its place, and build again.`
    : null;
};

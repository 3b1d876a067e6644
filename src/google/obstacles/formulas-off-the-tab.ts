import { at, type Obstacle } from './obstacle.ts';

/** A formula that moves speaks of the same number of rows up, which may be more than there are. */
export const formulasOffTheTab: Obstacle = (target) => {
  const [lost] = target.intent.offTheTab;
  return lost
    ? `${at(target, lost.row, lost.column)} holds a formula of yours that points some rows up, and its row moves to where no such row is: it would become #REF!. Fix its reference with $ or remove it, and build again.`
    : null;
};

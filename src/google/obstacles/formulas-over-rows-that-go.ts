import { deletedRows, pointsOnlyAt } from '../points-only-at.ts';
import { at, type Obstacle } from './obstacle.ts';

/** Rows are removed as a user would remove them, and what points at nothing else then points at nothing. */
export const formulasOverRowsThatGo: Obstacle = (target) => {
  const { steps, theirs } = target.intent;
  const gone = deletedRows(steps);
  if (gone.length === 0) return null;
  const lost = theirs.find(({ formula }) => pointsOnlyAt(formula, gone));
  return lost
    ? `${at(target, lost.row, lost.column)} holds a formula of yours over a row that the build removes, since its figures are gone from the data: it would become #REF!. Point it at another row or remove it, and build again.`
    : null;
};

import { at, type Obstacle } from './obstacle.ts';

/** Data validations that reject what we write. Those that only warn are no obstacle. */
export const rejectingRules: Obstacle = (target) => {
  const { all, intent } = target;
  const rules = all.getDataValidations();
  for (let row = 1; row <= intent.rows; row++) {
    for (let column = 1; column <= intent.columns; column++) {
      const rule = rules[row - 1]?.[column - 1];
      if (rule && intent.writes(row, column) && !rule.getAllowInvalid())
        return `${at(target, row, column)} has a data validation that rejects other input, and the build writes there. Under Data ▸ Data validation let that rule show a warning, or remove it, and build again.`;
    }
  }
  return null;
};

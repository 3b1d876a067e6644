import type { Placement } from './place-rows.ts';

type Steps = Pick<Placement, 'steps' | 'height'>;

/** How many rows our block spans before the steps. */
export const heightBefore = ({ steps, height }: Steps): number =>
  steps.reduce((rows, step) => rows - (step.do === 'insert' ? step.count : -step.count), height);

/** For each row, from the first on, the row that it was before the steps; undefined where it is inserted. */
export function rowsBefore({ steps, height }: Steps): (number | undefined)[] {
  const rows: (number | undefined)[] = Array.from({ length: heightBefore({ steps, height }) }, (_, i) => i + 1);
  for (const step of steps) {
    if (step.do === 'delete') rows.splice(step.at - 1, step.count);
    else rows.splice(step.before - 1, 0, ...Array<undefined>(step.count).fill(undefined));
  }
  return rows;
}

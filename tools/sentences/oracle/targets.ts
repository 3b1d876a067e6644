import type { Settings } from '../world/given.ts';

const isSum = (metric: string) => ['revenue', 'conversions', 'leads', 'orders', 'newCustomers', 'net'].includes(metric);

/** What is set for the report period: a sum that an objective names for a whole year is none of a month. */
export const targetsOf = ({ targets, objectives = [] }: Settings): NonNullable<Settings['targets']> =>
  Object.fromEntries(
    Object.entries(targets ?? {}).filter(
      ([id, target]) =>
        !(
          isSum(id) &&
          objectives.some((each) => each.metric === id && each.target === target && each.deadline?.endsWith('-12-31'))
        ),
    ),
  );

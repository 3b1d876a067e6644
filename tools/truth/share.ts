import { type Stretch, tryTables } from '../../test/truth/try-tables.ts';

/** What one process has found: the tallies of its tables, and the first of those that are wrong. */
export interface Found {
  readonly tallies: ReturnType<typeof tryTables>;
  readonly wrong: readonly number[];
}

/** Its share of the tables, as the process that started this one sends it. */
process.once('message', ({ stretch, show }: { stretch: Stretch; show: number }) => {
  const wrong: number[] = [];
  const tallies = tryTables(stretch, ({ seed }, { verdict }) => {
    if (verdict === 'wrong' && wrong.length < show) wrong.push(seed);
  });
  process.send?.({ tallies, wrong } satisfies Found, () => process.disconnect());
});

import { registries } from './o-spreadsheet.ts';

const { functionRegistry } = registries;

type Compute = ReturnType<typeof functionRegistry.get>['compute'];

/**
 * A sum or count over one range is worked out once for as long as its cells stay as they are: the engine hands the same
 * object over for the same range, and of stored tabs even when it computes all formulas anew. Counts are kept by columns,
 * since those of many are asked for at once where one changes.
 */
export function keepSums(): void {
  for (const name of ['SUM', 'COUNT', 'COUNTA']) {
    const { compute, ...rest } = functionRegistry.get(name);
    const kept = keeping(compute);
    functionRegistry.replace(name, {
      ...rest,
      compute: function (this: ThisParameterType<Compute>, ...parameters) {
        const [range] = parameters;
        if (parameters.length !== 1 || !Array.isArray(range)) return compute.apply(this, parameters);
        if (name === 'SUM') return kept.call(this, range, range);
        return range.reduce((count, column) => count + Number(kept.call(this, column, [column])), 0);
      },
    });
  }
}

function keeping(compute: Compute) {
  const kept = new WeakMap<object, ReturnType<Compute>>();
  return function (this: ThisParameterType<Compute>, of: object, range: Parameters<Compute>[0]): ReturnType<Compute> {
    const found = kept.get(of) ?? compute.call(this, range);
    kept.set(of, found);
    return found;
  };
}

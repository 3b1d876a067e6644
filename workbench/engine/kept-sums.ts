import { registries } from './o-spreadsheet.ts';

const { functionRegistry } = registries;

/**
 * A sum or count over one range is worked out once for as long as its cells stay as they are: the engine hands the same
 * object over for the same range, and of stored tabs even when it computes all formulas anew.
 */
export function keepSums(): void {
  for (const name of ['SUM', 'COUNT', 'COUNTA']) {
    const { compute, ...rest } = functionRegistry.get(name);
    const kept = new WeakMap<object, ReturnType<typeof compute>>();
    functionRegistry.replace(name, {
      ...rest,
      compute: function (this: ThisParameterType<typeof compute>, ...parameters) {
        const [range] = parameters;
        if (parameters.length !== 1 || !Array.isArray(range)) return compute.apply(this, parameters);
        const found = kept.get(range) ?? compute.apply(this, parameters);
        kept.set(range, found);
        return found;
      },
    });
  }
}

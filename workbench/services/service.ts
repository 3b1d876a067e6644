import type { Host } from './host.ts';
import { fail } from './host.ts';

/**
 * An Apps Script object of which only the given methods exist: each call is counted, and any other method
 * fails with its name, so that a bundle never half works here.
 */
export function service<T extends object>(host: Host, name: string, methods: Partial<T>): T {
  const className = name.slice(name.lastIndexOf('.') + 1);
  return new Proxy(methods, {
    get(target, property) {
      const found: unknown = Reflect.get(target, property);
      if (typeof property === 'symbol' || property === 'toJSON' || property === 'then') return found;
      if (property === 'toString' || property === 'valueOf') return () => className;
      if (found === undefined) fail(host, `${name}.${property} is not implemented in the workbench`);
      if (typeof found !== 'function') return found;
      return (...parameters: unknown[]): unknown => {
        const key = `${className}.${property}`;
        host.calls.set(key, (host.calls.get(key) ?? 0) + 1);
        host.meter.record(className, property, parameters);
        return found.apply(target, parameters);
      };
    },
    set(_target, property) {
      return fail(host, `${name}.${String(property)} cannot be assigned`);
    },
  }) as T;
}

/** Looks before each call of a method that changes something. */
export function guarded<T extends object>(methods: T, changes: RegExp, look: (method: string) => void): T {
  const all = Object.entries(methods).map(([name, method]) => [
    name,
    changes.test(name) && typeof method === 'function'
      ? (...parameters: unknown[]) => {
          look(name);
          return method(...parameters);
        }
      : method,
  ]);
  return Object.fromEntries(all) as T;
}

import type { Workbook } from '../../workbench/open-workbook.ts';

const names = [
  'SpreadsheetApp',
  'PropertiesService',
  'LockService',
  'Charts',
  'Utilities',
  'Session',
  'CacheService',
] as const;

/** Does work over the services of a workbook without the bundle. */
export function withServices<T>(workbook: Workbook, work: () => T): T {
  const outer = names.map((name) => [name, Reflect.get(globalThis, name)] as const);
  for (const name of names) Reflect.set(globalThis, name, workbook.services[name]);
  try {
    return work();
  } finally {
    for (const [name, value] of outer) Reflect.set(globalThis, name, value);
  }
}

/** Places of whatever google.script.run would lose, change or refuse. A call without an answer answers undefined. */
export function notPlain(value: unknown, place = ''): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (value === undefined && place === '') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${place}: ${value}`];
  if (Array.isArray(value)) return Array.from(value, (item, i) => notPlain(item, `${place}[${i}]`)).flat();
  if (typeof value !== 'object' || Object.prototype.toString.call(value) !== '[object Object]')
    return [`${place}: ${value}`];
  return Object.entries(value).flatMap(([key, item]) => notPlain(item, `${place}.${key}`));
}

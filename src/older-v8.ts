/** What the language got in 2021 and 2022, for a V8 that is older. Each is there only where it is missing. */

function lastThat<T>(list: ArrayLike<T>, test: (value: T, at: number, list: ArrayLike<T>) => unknown): number {
  let at = list.length - 1;
  while (at >= 0 && !test(list[at] as T, at, list)) at--;
  return at;
}

function from<T>(list: ArrayLike<T>, at: number): T | undefined {
  const whole = Math.trunc(at) || 0;
  return list[whole < 0 ? list.length + whole : whole];
}

const added: readonly (readonly [holder: object, name: string, work: (...given: never[]) => unknown])[] = [
  [Object, 'hasOwn', (object: object, key: PropertyKey) => Object.hasOwn(object, key)],
  [
    Array.prototype,
    'at',
    function (this: readonly unknown[], at: number) {
      return from(this, at);
    },
  ],
  [
    String.prototype,
    'at',
    function (this: string, at: number) {
      return from(this, at);
    },
  ],
  [
    Array.prototype,
    'findLast',
    function (this: readonly unknown[], test: (value: unknown) => unknown) {
      return this[lastThat(this, test)];
    },
  ],
  [
    Array.prototype,
    'findLastIndex',
    function (this: readonly unknown[], test: (value: unknown) => unknown) {
      return lastThat(this, test);
    },
  ],
];

for (const [holder, name, value] of added) {
  if (!(name in holder)) Object.defineProperty(holder, name, { value, writable: true, configurable: true });
}

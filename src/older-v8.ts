/** What the language got in 2021 and 2022, for a V8 that is older. Each is there only where it is missing. */

type Test = (value: unknown, at: number, list: unknown) => unknown;

function lastThat(list: readonly unknown[], test: Test): number {
  let at = list.length - 1;
  while (at >= 0 && !test(list[at], at, list)) at--;
  return at;
}

function at(this: ArrayLike<unknown>, place: number): unknown {
  const whole = Math.trunc(place) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

const lists = {
  at,
  findLast(this: readonly unknown[], test: Test): unknown {
    return this[lastThat(this, test)];
  },
  findLastIndex(this: readonly unknown[], test: Test): number {
    return lastThat(this, test);
  },
};

// Written as Object.hasOwn it would call itself.
const has = Object.prototype.hasOwnProperty;
const objects = { hasOwn: (object: object, key: PropertyKey): boolean => Reflect.apply(has, object, [key]) };

function bring(to: object, methods: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(methods)) {
    if (!(name in to)) Object.defineProperty(to, name, { value, writable: true, configurable: true });
  }
}

bring(Object, objects);
bring(Array.prototype, lists);
bring(String.prototype, { at });

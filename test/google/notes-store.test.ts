import { describe, expect, it } from 'vitest';
import { keepJson, readJson } from '../../src/google/notes-store.ts';

type Properties = GoogleAppsScript.Properties.Properties;

/** Properties that tell after each one that was written or deleted, and may break off there. */
function propertiesThat(tell: (properties: Properties) => void) {
  const held = new Map<string, string>();
  const after = (work: () => void) => {
    work();
    tell(properties);
  };
  const properties = {
    getProperties: () => Object.fromEntries(held),
    setProperties: (given: Record<string, string>) => {
      for (const [key, text] of Object.entries(given)) after(() => held.set(key, text));
    },
    deleteProperty: (key: string) => after(() => held.delete(key)),
  } as unknown as Properties;
  return { properties, held };
}

const values = {
  none: null,
  short: { text: 'ü' },
  long: { text: 'x'.repeat(30_000) },
  longer: { text: '名'.repeat(20_000) },
};
const pairs = Object.entries(values).flatMap(([was, before]) =>
  Object.entries(values).map(([is, after]): [string, string, unknown, unknown] => [was, is, before, after]),
);

describe('a value', () => {
  it.each(pairs)('from %s to %s is the old or the new to whoever reads meanwhile', (_was, _is, before, after) => {
    const seen: unknown[] = [];
    const { properties, held } = propertiesThat((now) => seen.push(readJson(now, 'name')));
    keepJson(properties, { name: before, 'name of another': 1 });
    seen.length = 0;
    keepJson(properties, { name: after });
    for (const each of seen) expect([before, after]).toContainEqual(each);
    expect(readJson(properties, 'name')).toEqual(after);
    expect(readJson(properties, 'name of another')).toBe(1);
    const size = [...held.values()].reduce((sum, text) => sum + text.length, 0);
    expect(size).toBeLessThan(JSON.stringify(after).length * 6 + 100);
    expect(Math.max(...[...held.values()].map(({ length }) => length))).toBeLessThan(9000);
  });

  it.each(pairs)(
    'from %s to %s is the old or the new wherever the writing breaks off, and can be written again',
    (_was, _is, before, after) => {
      for (let steps = 0; ; steps++) {
        let left = Number.POSITIVE_INFINITY;
        const { properties } = propertiesThat(() => {
          left--;
          if (left < 0) throw new Error('Service timed out: Properties');
        });
        keepJson(properties, { name: before });
        left = steps;
        try {
          keepJson(properties, { name: after });
          return;
        } catch {
          expect([before, after]).toContainEqual(readJson(properties, 'name'));
          left = Number.POSITIVE_INFINITY;
          keepJson(properties, { name: after });
          expect(readJson(properties, 'name')).toEqual(after);
        }
      }
    },
  );

  it('is refused in words where there is no room for it, and nothing is written', () => {
    const { properties, held } = propertiesThat(() => {});
    keepJson(properties, { name: values.long, other: 'y'.repeat(300_000) });
    const before = new Map(held);
    expect(() => keepJson(properties, { name: 'z'.repeat(200_000) })).toThrow(
      'There is no room for it: Google keeps 500 KB',
    );
    expect(held).toEqual(before);
    keepJson(properties, { other: 1 });
    keepJson(properties, { name: 'z'.repeat(200_000) });
    expect(readJson(properties, 'name')).toHaveLength(200_000);
  });

  it('that can no longer be read comes as no value that anybody expects', () => {
    const { properties, held } = propertiesThat(() => {});
    held.set('name', '{"half":');
    expect(readJson(properties, 'name')).toEqual({ damaged: '{"half":' });
    expect(readJson(properties, 'nothing')).toBeNull();
  });
});

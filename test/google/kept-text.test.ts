import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptRows, textIn } from '../../src/google/kept-text.ts';

const back = (rows: readonly (readonly unknown[])[]) =>
  Object.fromEntries(Object.entries(textIn(rows) ?? {}).map(([name, text]) => [name, JSON.parse(text)]));

describe('what is kept as text', () => {
  it('comes back as it was, whatever it is', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => text !== 'end' && text !== '__proto__');
    fc.assert(
      fc.property(fc.dictionary(name, fc.jsonValue()), (values) => {
        const json = JSON.parse(JSON.stringify(values));
        expect(back(keptRows(json))).toEqual(json);
      }),
    );
  });

  it.each([39_990, 40_000, 80_001])(
    'goes on in the next cell where it has %i characters, none of them cut in half',
    (length) => {
      for (const filling of ['x', '🎈', '=', 'é', "'"]) {
        for (const shift of ['', 'a']) {
          const value = shift + filling.repeat(length);
          const rows = keptRows({ name: value });
          for (const [, text] of rows) {
            expect(text.length).toBeLessThan(50_000);
            expect(text).not.toMatch(/^[='+-]|^[\udc00-\udfff]|[\ud800-\udbff]$/);
          }
          expect(back(rows)).toEqual({ name: value });
        }
      }
    },
  );

  it('is nothing at all without its end, or on another tab', () => {
    const rows = keptRows({ a: 1, b: 2 });
    expect(textIn(rows.slice(0, -1))).toBeNull();
    expect(textIn([['Notes', ''], ...rows.slice(1)])).toBeNull();
    expect(textIn([])).toBeNull();
  });

  it('ends where it ends: what stands below is of another time', () => {
    expect(back([...keptRows({ a: 1 }), ['b', '|2'], ['end', '']])).toEqual({ a: 1 });
  });
});

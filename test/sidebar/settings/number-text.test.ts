import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecimalSign, numberText, readNumber } from '../../../src/sidebar/settings/number-text.ts';

const signs: DecimalSign[] = ['.', ','];

describe('a number that somebody typed', () => {
  it.each<[string, number]>([
    ['12', 12],
    ['-3', -3],
    ['\u22123', -3],
    ['+0.5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['0,5', 0.5],
    ['0,924', 0.924],
    ['0.924', 0.924],
    ['00,100', 0.1],
    ['1,2', 1.2],
    ['1.0850', 1.085],
    ['1234,567', 1234.567],
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['1,234,567.5', 1_234_567.5],
    ['1.234.567', 1_234_567],
    ['1 234', 1234],
    ['1 234,5', 1234.5],
    ['1\u202f234\u202f567,5', 1_234_567.5],
    ["10'000", 10_000],
    ['10’000.5', 10_000.5],
    [' 1 085,50 ', 1085.5],
  ])('%s is read', (text, value) => {
    for (const sign of signs) expect(readNumber(text, sign)).toBe(value);
  });

  it.each(['', ' ', 'much', '1e5', '1,2,3', '1,23,456', '1.234,567,8', '12 34', "1'2", '1.2.3', '--1', '5 %', '€ 5'])(
    '%j is none',
    (text) => {
      for (const sign of signs) expect(readNumber(text, sign)).toBeNull();
    },
  );

  it.each<[string, DecimalSign, number | [string, string]]>([
    ['1.085', '.', 1.085],
    ['1,085', '.', ['1.085', '1085']],
    ['1,085', ',', 1.085],
    ['1.085', ',', ['1,085', '1085']],
    ['10.000', '.', ['10', '10000']],
    ['10,000', '.', ['10', '10000']],
    ['10.000', ',', ['10', '10000']],
    ['1.250', '.', ['1.25', '1250']],
    ['-1,250', ',', ['-1,25', '-1250']],
    ['100.000', '.', ['100', '100000']],
  ])('%s where decimals follow %s: %j', (text, sign, expected) => {
    expect(readNumber(text, sign)).toEqual(expected);
  });

  it('is read from each of the two spellings that are offered', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom(...signs),
        (a, b, sign) => {
          const rest = String(b).padStart(3, '0');
          for (const mark of signs) {
            const read = readNumber(`${a}${mark}${rest}`, sign);
            if (!Array.isArray(read)) continue;
            expect(read.map((spelling: string) => readNumber(spelling, sign))).toEqual([
              Number(`${a}.${rest}`),
              Number(`${a}${rest}`),
            ]);
          }
        },
      ),
    );
  });
});

describe('a number in a field', () => {
  it('is read as what it was', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), fc.constantFrom(...signs), (value, sign) => {
        const short = Number(value.toPrecision(12));
        const back = readNumber(numberText(short, sign), sign);
        expect(back === 0 ? 0 : back).toBe(short === 0 ? 0 : short);
      }),
    );
  });
});

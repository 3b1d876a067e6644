import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type NumberForm,
  numberIn,
  numberPattern,
  numbersWritten,
  numberText,
} from '../../../src/intake/columns/number-form.ts';

const form = (texts: readonly string[], decimal: '.' | ',' = '.') => numbersWritten(texts, decimal)?.form ?? null;

describe('the form of a column of numbers', () => {
  it.each<[string, readonly string[], '.' | ',', readonly number[], string]>([
    ['whole numbers', ['0', '12', '-1234'], '.', [0, 12, -1234], '0'],
    ['cents', ['0.00', '12.50', '1234.05'], '.', [0, 12.5, 1234.05], '0.00'],
    ['thousands in groups', ['1,234,567.00', '999.00'], '.', [1_234_567, 999], '#,##0.00'],
    ['with a comma', ['1.234,50', '0,25'], ',', [1234.5, 0.25], '#,##0.00'],
    ['blanks between thousands', ['1 234,5', '0,2'], ',', [1234.5, 0.2], '#,##0.0'],
    ['apostrophes between thousands', ["1'234", "12'345'678"], '.', [1234, 12_345_678], '#,##0'],
    ['as many decimals as it takes', ['12', '12.5', '12.25'], '.', [12, 12.5, 12.25], 'General'],
    ['one decimal at least', ['12.0', '12.5', '12.25'], '.', [12, 12.5, 12.25], '0.0#'],
    ['whole prices bare', ['3', '12.50'], '.', [3, 12.5], 'General'],
    ['negative ones in brackets', ['(1,486.20)', '5.00'], '.', [-1486.2, 5], '#,##0.00;(#,##0.00)'],
  ])('knows %s', (_, texts, decimal, values, pattern) => {
    const written = numbersWritten(texts, decimal);
    expect([...(written?.values ?? [])]).toEqual(values);
    expect(values.map((value) => numberText(value, written!.form))).toEqual(texts);
    expect(numberPattern(written!.form)).toBe(pattern);
  });

  it.each([
    ['an id', ['007', '12']],
    ['a number with more digits than a cell holds', ['1234567890123456']],
    ['decimals with and without their last zero', ['12.5', '12.50']],
    ['thousands with and without a group', ['1,234', '1234']],
    ['groups of two kinds', ['1,234', "1'234"]],
    ['two kinds of negative numbers', ['-5', '(6)']],
    ['a zero with a sign', ['-0', '5']],
    ['the other sign', ['1,5']],
    ['a currency', ['€5']],
    ['a share', ['5%']],
    ['an exponent', ['1E5']],
    ['a plus', ['+5']],
  ])('is none for %s', (_, texts) => {
    expect(form(texts)).toBeNull();
  });

  it('writes any number so that it is that number again, or not at all', () => {
    const forms = fc.record<NumberForm>({
      decimal: fc.constantFrom('.', ','),
      group: fc.constantFrom('', "'", '\u00a0'),
      negative: fc.constantFrom('-', '()'),
      whole: fc.nat(3),
      fraction: fc.nat(3),
      most: fc.constant(3),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double(),
          fc.integer(),
          fc.integer().map((n) => n / 100),
        ),
        forms,
        (value, one) => {
          const text = numberText(value, one);
          if (text === null) expect(Math.abs(value) < 1e15 && Math.abs(value) >= 1e-6).toBe(false);
          // Signs and groups are as in the form; more digits than a file's number may have are written, and not read.
          else if (text.replace(/\D/g, '').length <= 15) expect(numberIn(text, one)).toBe(value + 0);
        },
      ),
    );
  });
});

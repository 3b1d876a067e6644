import fc from 'fast-check';
import type { RawCell } from '../../../src/intake/raw.ts';

const pieces = fc.constantFrom(
  ...'0 1 12 123 1234 2025 31 . , - / : ( ) % $ € US$ kr e E + − – — # ! ? < > [ ] = " \' ’ * T Z de Mai mar Jul W Q 年 月 日 ～'.split(
    ' ',
  ),
  ' ',
  '\u00a0',
  '\u202f',
  '\ufeff',
  '\ud800',
  '１',
  'Ã©',
  '\0',
  '\n',
);

/** Cells as no one would wish them: texts made of the pieces of numbers and days, any text at all, and every other kind. */
export const hostileCell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 5, arbitrary: fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')) },
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '__proto__',
    '=1+1',
    'Brand*',
    '<script>',
    '#N/A',
    '--',
    '',
    'constructor',
    'x'.repeat(5000),
    '1'.repeat(400),
  ),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.record({ serial: fc.double() }),
);

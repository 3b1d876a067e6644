import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayForms, dayIn, dayText } from '../../../src/intake/columns/day-form.ts';
import { toSerial } from '../../../src/intake/columns/day-serial.ts';

describe('the forms of a column of days', () => {
  it.each([
    [['2026-06-23', '2026-07-01'], ['yyyy-mm-dd']],
    [['2026/6/3'], ['yyyy/m/d']],
    [['20260623'], ['yyyymmdd']],
    [['23.06.2026', '01.07.2026'], ['dd.mm.yyyy']],
    [['6/23/2026', '7/1/2026'], ['m/d/yyyy']],
    [['01/02/2026'], ['dd/mm/yyyy', 'mm/dd/yyyy']],
    [['23/06/2026', '6/23/2026'], []],
    [['2026-02-30'], []],
    [['2026-06-23 14:00'], []],
    [['2026-06'], []],
    [['23 Jun 2026'], []],
  ])('of %j are %j', (texts, forms) => {
    expect(dayForms(texts)).toEqual(forms);
  });

  it('write any day so that it is that day again', () => {
    const forms = ['yyyymmdd', 'yyyy-mm-dd', 'd.m.yyyy', 'mm/dd/yyyy'];
    const days = fc.integer({ min: toSerial(1000, 1, 1), max: toSerial(9999, 12, 31) });
    fc.assert(fc.property(days, fc.constantFrom(...forms), (day, form) => dayIn(dayText(day, form), form) === day));
  });
});

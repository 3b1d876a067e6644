import { expect, test } from 'vitest';
import { registerCustomFunctions } from '../../workbench/engine/custom-functions.ts';
import { registries } from '../../workbench/engine/o-spreadsheet.ts';
import { explainFunctions, functionHelp } from '../../workbench/page/function-help.ts';

const code = `
/** Not one of the custom functions. */
function plain() {}

/**
 * What came back. Example: =ROI(B2, C2)
 *
 * @param {number|Array<Array<number>>} revenue The revenue. A cell or a range.
 * @param {number|Array<Array<number>>} margin Optional. What is left.
 * @return {number|Array<Array<number>>} ROI
 * @customfunction
 */
function ROI(revenue, margin) {
  return 1;
}
`;

test('the help of a function is what its JSDoc says', () => {
  expect(functionHelp(code)).toEqual([
    {
      name: 'ROI',
      says: 'What came back. Example: =ROI(B2, C2)',
      parameters: [
        { name: 'revenue', says: 'The revenue. A cell or a range.', optional: false },
        { name: 'margin', says: 'Optional. What is left.', optional: true },
      ],
    },
  ]);
});

test('only what has help is in the autocomplete', () => {
  registerCustomFunctions(['ROI', 'TIEOUT_ROI']);
  explainFunctions(functionHelp(code));
  const hidden = (name: string) => registries.functionRegistry.get(name).hidden;
  expect([hidden('ROI'), hidden('TIEOUT_ROI')]).toEqual([false, true]);
});

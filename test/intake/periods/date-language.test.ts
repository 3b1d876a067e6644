import { expect, test } from 'vitest';
import { headerKey } from '../../../src/intake/columns/header-key.ts';
import { writesDayFirst } from '../../../src/intake/periods/date-language.ts';

test.each([
  ['Fecha', true],
  ['Datum', true],
  ['Data', true],
  ['Begindatum', true],
  ['Date', false],
  ['Date|Campagne|Coût', true],
  ['Date|Campaign|Kosten', false],
  ['Date|Data|Fin|Cost', false],
  ['日付|費用', false],
])('the headers %s tell that the day comes first: %s', (headers, dayFirst) => {
  expect(writesDayFirst(headers.split('|').map(headerKey), 0)).toBe(dayFirst);
});

import { expect, it } from 'vitest';
import { shownText } from '../../../src/intake/columns/shown-text.ts';

it.each([
  ['dÃ©pensÃ©', 'dépensé'],
  ['\ufeffCost', 'Cost'],
  ['="Cost"', 'Cost'],
  ['"Cost ""net"""', 'Cost "net"'],
  ['Amount\r\nspent\u00a0(EUR)', 'Amount spent (EUR)'],
  ['Cost\u200b ', 'Cost'],
  ['Größe', 'Größe'],
  ['', ''],
])('%j is shown as %s', (text, shown) => {
  expect(shownText(text)).toBe(shown);
});

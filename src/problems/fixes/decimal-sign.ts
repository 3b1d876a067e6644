import type { Fix } from '../fix.ts';

export const decimalSign: readonly Fix[] = [
  {
    title: 'Decimal point: 1,234.56',
    kind: 'decimal-point',
    does: [{ is: 'option', path: ['decimal'], value: 'point' }],
  },
  {
    title: 'Decimal comma: 1.234,56',
    kind: 'decimal-comma',
    does: [{ is: 'option', path: ['decimal'], value: 'comma' }],
  },
];

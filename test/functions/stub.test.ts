import { createContext, runInContext } from 'node:vm';
import { registries } from '@odoo/o-spreadsheet';
import { expect, it } from 'vitest';
import { functions } from '../../src/functions/functions.ts';
import { stub } from '../../src/functions/stub.ts';
import { metrics } from '../../src/metrics/metrics.ts';

const all = metrics.map((metric) => stub(metric, 'Tieout')).join('\n');

it('is what Sheets reads for autocomplete', async () => {
  await expect(all).toMatchFileSnapshot('../golden/stubs.js');
});

it('declares a function that passes its arguments on, however many', () => {
  const context = createContext({ Tieout: { functions } });
  runInContext(all, context);
  expect(runInContext('ROI(300, 200)', context)).toBe(0.5);
  expect(() => runInContext('ROI()', context)).toThrow('got no arguments');
  expect(() => runInContext('ROI(1, 2, 1, 4)', context)).toThrow('got 4 arguments');
});

it.each(metrics.map((metric) => [metric.function]))('%s is a name that Sheets accepts', (name) => {
  expect(name).toMatch(/^[A-Z][A-Z_]*[A-Z]$/);
  expect(registries.functionRegistry.contains(name)).toBe(false);
});

it('knows a name that Sheets does not accept', () => {
  expect(registries.functionRegistry.contains('SUM')).toBe(true);
});

it('uses no optional syntax, which Sheets does not understand', () => {
  expect(all).not.toMatch(/@param [^\n]*\} \[/);
});

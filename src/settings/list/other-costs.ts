import * as v from 'valibot';
import { setting } from '../setting.ts';

export const otherCosts = setting({
  id: 'otherCosts',
  title: 'Other costs a month',
  says: 'Wages, tools, agencies and the like that win customers, for a month of the report period. CAC counts them beside the media spend.',
  schema: v.pipe(v.number(), v.finite(), v.minValue(0, 'expected 0 or more')),
  fallback: 0,
  input: { kind: 'number', unit: 'money' },
});

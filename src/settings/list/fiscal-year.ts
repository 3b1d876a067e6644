import * as v from 'valibot';
import { setting } from '../setting.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const options = [{ value: '', label: 'Not said' }, ...months.map((label, at) => ({ value: String(at + 1), label }))];

/** Text, as all choices are. */
export const fiscalYear = setting<string>({
  id: 'fiscalYear',
  title: 'Fiscal year begins in',
  group: 'Time',
  says: 'The first month of the fiscal year, where sources name days as FY25 or FQ1: a fiscal year is called after the calendar year in which it ends.',
  inFile: 'As a number in quotes, "1" to "12".',
  schema: v.picklist(options.map(({ value }) => value)),
  fallback: '',
  input: { kind: 'choice', options },
});

import * as v from 'valibot';
import { setting } from '../setting.ts';

/** A name as people sign with it. */
export const signature = v.pipe(v.string(), v.trim(), v.maxLength(80, 'expected 80 characters at most'));

export const preparer = setting({
  id: 'preparer',
  title: 'Prepared by',
  group: 'Sign-off',
  says: 'Who makes the report, by name: who publishes a period, and who signs as its preparer.',
  schema: signature,
  fallback: '',
  input: { kind: 'text' },
});

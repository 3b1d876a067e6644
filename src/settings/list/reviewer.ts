import { setting } from '../setting.ts';
import { signature } from './preparer.ts';

export const reviewer = setting({
  id: 'reviewer',
  title: 'Reviewed by',
  group: 'Sign-off',
  says: 'Who looks the report over, by name: who signs as its reviewer.',
  schema: signature,
  fallback: '',
  input: { kind: 'text' },
});

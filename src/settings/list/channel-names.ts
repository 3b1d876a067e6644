import * as v from 'valibot';
import { setting } from '../setting.ts';

export const channelNames = setting({
  id: 'channelNames',
  title: 'Channel names',
  group: 'Data',
  says: 'What a channel of the data is called on the page. Two channels given one name become one channel.',
  schema: v.record(
    v.string(),
    v.pipe(v.string(), v.trim(), v.nonEmpty('expected a name'), v.maxLength(60, 'expected 60 characters at most')),
  ),
  fallback: {},
  input: {
    kind: 'table',
    keep: 'record',
    row: 'name',
    columns: [
      { key: 'found', label: 'In the data', kind: 'channel' },
      { key: 'name', label: 'On the page', kind: 'text' },
    ],
  },
});

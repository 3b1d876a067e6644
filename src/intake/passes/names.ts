import { fillDown } from '../table/fill-down.ts';
import { inheritedNames } from '../totals/group-findings.ts';
import { hasMoney, nameColumns } from './draft.ts';
import { ownName } from './own-name.ts';
import { pass } from './pass.ts';
import { sectionChannels } from './section-channels.ts';

export const names = pass(
  'names',
  'Names that a row has from the row of its group, or from the merged cell above.',
  (draft) => {
    const { table, body, known, options, map, totals, plain, inherited, findings } = draft;
    for (const [column, cells] of inheritedNames(body, nameColumns(draft), totals?.groups ?? null))
      inherited.set(column, cells);
    const channel = map.fields.get('channel');
    draft.sections = sectionChannels(draft);
    if (draft.sections) draft.made.set('channel', 'the heading above each row');
    if (known || options.channel || channel === undefined || plain.has(channel) || inherited.size > 0) return;
    const filled = fillDown(body, channel, (row) => hasMoney(draft, row));
    const details = { channel: ownName(table) };
    findings.push(...filled.findings.map((finding) => ({ ...finding, details })));
    if (filled.cells) inherited.set(channel, filled.cells);
  },
);

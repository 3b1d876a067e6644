import { groupedColumns } from '../mapping/grouped-columns.ts';
import { mapColumns } from '../mapping/map-columns.ts';
import { holdsOtherPlatforms, recognisePlatform } from '../mapping/recognise-platform.ts';
import { totalDiffers } from '../mapping/total-differs.ts';
import { partsOf, wideColumns } from '../mapping/wide-columns.ts';
import type { KeyedPlatform } from '../platforms/known-headers.ts';
import { holdsNumbers } from '../shapes/holds-numbers.ts';
import { moneyBeside } from '../shapes/money-beside.ts';
import { overheadColumns, totalsWithOverheads } from '../shapes/overhead-columns.ts';
import { plainChannels } from '../shapes/plain-channels.ts';
import { sampleOf } from '../shapes/sample-of.ts';
import { isAdvertising, isChannelName } from '../table/channel-name.ts';
import type { Draft } from './draft.ts';
import type { Pass } from './pass.ts';

export const understandColumns: Pass = {
  id: 'understand-columns',
  says: 'Which column is which field, and whose export it is.',
  run(draft) {
    const { body, options } = draft;
    const recognised = recognisePlatform(body.keys);
    draft.known =
      recognised && mayBePutTogether(recognised) && holdsOtherPlatforms(body, recognised) ? null : recognised;
    const aside = channelColumns(draft);
    draft.map = mapColumns(body, draft.known, options, draft.wide, aside);
    draft.findings.push(...draft.map.findings);
    takeAdvertising(draft);
    forgetWhatIsRead(draft);
    if (body.length > 0) return undefined;
    return { code: 'no-rows', details: { headers: body.headers.filter((header) => header !== '') } };
  },
};

/** A shop's export, and one that has channels of its own, names other platforms in its columns. */
const mayBePutTogether = ({ platform }: KeyedPlatform): boolean =>
  !platform.names.channel && (platform.shape ?? 'campaigns') === 'campaigns';
/** `Advertising` beside salaries and rent is what marketing cost. */
function takeAdvertising({ body, map, overheadColumns, wide, options }: Draft): void {
  if (overheadColumns.length === 0 || wide.length > 0 || map.fields.has('cost') || options.columns?.cost === null)
    return;
  const taken = new Set([...map.fields.values(), ...overheadColumns]);
  const found = body.headers.flatMap((header, column) =>
    !taken.has(column) && isAdvertising(header) && holdsNumbers(sampleOf(body, column)) ? [column] : [],
  );
  if (found.length !== 1) return;
  map.fields.set('cost', found[0]!);
  map.reasons.set('cost', [{ by: 'words' }]);
}

/** Money that was named beside the columns of channels may be read all the same: `monthly_revenue`. */
function forgetWhatIsRead({ findings, map, body }: Draft): void {
  const read = new Set([...map.fields.values()].map((column) => body.headers[column]!));
  const open = findings.filter(({ code, column }) => code !== 'money-left-out' || !read.has(column ?? ''));
  findings.splice(0, findings.length, ...open);
}

/** Fills in which channels have columns of their own, and answers the columns of money that are read for no field. */
function channelColumns(draft: Draft): readonly number[] {
  const { table, found, options, body, known } = draft;
  const above = body.source ? undefined : table.cells[found.header - 1];
  const grouped = groupedColumns(body, above);
  draft.wide = grouped.channels;
  const plans = draft.plans.map(({ column }) => column);
  const totals = grouped.totals.map(({ column }) => column);
  if (grouped.channels.length > 0) {
    for (const { measure, column, isPlanned } of grouped.totals)
      if (!isPlanned) draft.findings.push(...totalDiffers(body, column, partsOf(grouped.channels, measure)));
  }
  if (grouped.channels.length > 0 || known) return [...totals, ...plans];
  const worded = wideColumns(body);
  const overheads = overheadColumns(body, worded);
  draft.overheadColumns = overheads;
  draft.wide = worded.filter(({ columns }) => !overheads.includes(columns.get('cost') ?? -1));
  const aside = [...totals, ...plans, ...overheads];
  if (draft.wide.length > 0) {
    const beside = moneyBeside(body, draft.wide, aside);
    draft.wide = [...draft.wide, ...beside.channels].sort(
      (a, b) => (a.columns.get('cost') ?? 0) - (b.columns.get('cost') ?? 0),
    );
    draft.findings.push(...beside.findings);
  } else if (!withPlainNames(draft, aside)) {
    const plain = plainChannels({ table, found, options, body }, body, overheads);
    draft.wide = plain.channels;
    draft.ofTotals = plain.currency;
    draft.rounded = plain.rounded;
    draft.findings.push(...plain.findings);
    aside.push(...plain.aside);
  }
  return overheads.length === 0 ? aside : [...aside, ...totalsWithOverheads(body, overheads)];
}

/** One channel with a word for its spend, and others beside it with nothing but their names and its signs. */
function withPlainNames(draft: Draft, aside: readonly number[]): boolean {
  const { body } = draft;
  const worded = wideColumns(body, 1).filter(({ channel }) => isChannelName(channel));
  if (worded.length === 0) return false;
  const beside = moneyBeside(body, worded, aside);
  if (beside.channels.length === 0) return false;
  draft.wide = [...worded, ...beside.channels];
  draft.findings.push(...beside.findings);
  return true;
}

import { headerPeriod } from '../columns/header-period.ts';
import { columnsOf } from '../evidence/columns.ts';
import { namesOfCosts } from '../evidence/names-of-costs.ts';
import { titlesOf } from '../shapes/years-in.ts';
import { isBlank } from '../table/cells.ts';
import { isChannelName } from '../table/channel-name.ts';
import { metricOfTitle } from '../table/metric-of.ts';
import type { TableBody } from '../table/table-body.ts';
import { isOverhead, mentionsOverhead } from '../vocabulary/overheads.ts';
import type { Draft } from './draft.ts';

/** `Charges marketing 2025` above `Montant`: the title says what the amounts are, where the table itself says of neither. */
export function answerByTitle(draft: Draft): void {
  const { body, roles, found, table, options, findings } = draft;
  const at = findings.findIndex(({ code, details }) => code === 'ambiguous-column' && isEither(details?.could));
  const column = at >= 0 ? body.headers.indexOf(findings[at]!.column!) : (roles.get('orderTotal') ?? -1);
  if (column < 0 || body.source !== undefined || options.columns?.cost !== undefined) return;
  if (soldTo.some((role) => roles.has(role))) return;
  const said = new Set(titlesOf({ table, found }).flatMap((title) => metricOfTitle(title) ?? []));
  const names = namesIn(body);
  const columns = columnsOf(body);
  if (names.length === 1 && said.size === 0 && namesOfCosts(columns).includes(names[0]!)) {
    // A list of what the business costs: every name has to be known for a channel, or for none.
    const listed = [...columns.profile(names[0]!).distinct];
    if (!listed.every((name) => isOverhead(name) || isChannelName(name)) || !listed.some(isChannelName)) return;
    takeCost(draft, column, names[0]!, at);
    return;
  }
  if (said.size !== 1 || !said.has('Spend')) return;
  // Pay and rent under such a title are not told from channels by all that they are called.
  if (names.length !== 1 || [...columns.profile(names[0]!).distinct].some(mentionsOverhead)) return;
  takeCost(draft, column, names[0]!, at);
}

function takeCost({ map, findings }: Draft, column: number, name: number, at: number): void {
  map.fields.set('cost', column);
  if (!map.fields.has('channel') && !map.fields.has('campaign')) map.fields.set('channel', name);
  map.reasons.set('cost', [{ by: 'words' }]);
  if (at >= 0) findings.splice(at, 1);
}

/** Columns of names, which are no numbers and no days. */
const namesIn = (body: TableBody): number[] =>
  body.keys.flatMap((_, column) => {
    const { filled, numeric, dated, cells } = columnsOf(body).profile(column);
    const areTexts = cells.some((cell) => typeof cell === 'string' && /\p{L}{3}/u.test(cell));
    return filled > 0 &&
      numeric < 0.1 &&
      dated < 0.1 &&
      areTexts &&
      !cells.every((cell) => isBlank(cell) || headerPeriod(cell))
      ? [column]
      : [];
  });

const isEither = (could: unknown): boolean => Array.isArray(could) && could.join() === 'cost,revenue';

/** Whoever bought something has paid for it: that is no cost of ours, whatever stands above. */
const soldTo = ['customer', 'customerKind', 'firstOrder', 'quantity', 'unitPrice'] as const;

import type { Measure } from '../../intake/campaign-rows.ts';
import { listed } from '../../problems/words.ts';
import type { ReportContext } from '../../report/context.ts';
import { figureValue } from '../../report/figure-value.ts';
import { type Figure, figureOf, measuresIn } from '../../report/figures.ts';
import type { Restated } from '../../report/history-shown.ts';
import { settings } from '../../settings/settings.ts';
import { nameText, numberText } from './cell-text.ts';
import type { Entry, Published } from './entry.ts';
import { lastOfEach, periodOf } from './published-periods.ts';
import { isSame, type Reason, reasonsOf } from './reasons.ts';
import { sourceLines } from './source-lines.ts';
import { changedSettings, underSettings } from './under-settings.ts';

/** Money that channels may have given to one another though all of it is the same. */
const byChannel = ['cost', 'revenue'];

/** Each figure of the first screen, and spend and revenue, that was published as another: the latest period first. */
export function restatements(context: ReportContext, entries: readonly Entry[], definitions: string): Restated[] {
  const wanted = new Set(['cost', 'revenue', ...context.settings.firstScreenKpis]);
  return lastOfEach(entries).flatMap((entry) => ofEntry(context, entry, wanted, entry.definitions !== definitions));
}

interface Difference {
  readonly figure: Figure;
  readonly channel: string | null;
  readonly was: Published;
  readonly is: Published;
}

function ofEntry(context: ReportContext, entry: Entry, wanted: ReadonlySet<string>, isRedefined: boolean): Restated[] {
  const period = periodOf(entry);
  const differences = differencesOf(context, entry, wanted);
  if (differences.length === 0) return [];
  const isPreliminary = period.to >= context.today - context.settings.conversionsMoveDays;
  const whyOf = whyIn(context, entry, isRedefined);
  return differences.map((difference) => ({
    ...period,
    isPreliminary,
    figure: difference.figure.id,
    channel: difference.channel,
    was: difference.was,
    is: difference.is,
    why: whyOf(difference),
  }));
}

function differencesOf(context: ReportContext, entry: Entry, wanted: ReadonlySet<string>): Difference[] {
  const period = periodOf(entry);
  const nameOf = new Map(context.ledger.channels.map((name) => [nameText(name), name]));
  const now = (figure: Figure, channel?: string) => kept(figureValue(context, figure, period, channel));
  return entry.figures.flatMap((id, i): Difference[] => {
    const figure = figureOf(id);
    if (!figure || !wanted.has(id)) return [];
    const [was, is] = [entry.all[i], now(figure)];
    if (isOther(figure, was, is)) return [{ figure, channel: null, was, is }];
    if (!byChannel.includes(id)) return [];
    const then = new Map(entry.channels.map(({ name, values }) => [name, values[i]]));
    return [...new Set([...then.keys(), ...nameOf.keys()])].sort().flatMap((channel) => {
      const name = nameOf.get(channel);
      const [was, is] = [then.get(channel), name === undefined ? undefined : now(figure, name)];
      return isOther(figure, was, is) ? [{ figure, channel, was, is }] : [];
    });
  });
}

/** By a cent, or a hundredth of a point, at least: less is not seen, and nothing else hangs on it. */
function isOther({ unit }: Figure, was: Published, is: Published): boolean {
  if (was === undefined || is === undefined) return was !== is;
  return !isSame(was, is) && Math.abs(was - is) >= (unit === 'percent' ? 0.00005 : 0.005);
}

/** With as many digits as an entry holds. */
const kept = (value: Published): Published => (value === undefined ? undefined : Number(numberText(value)));

/** The settings are put back first: what is still another than it was is of the data, and the rest of the settings. */
function whyIn(context: ReportContext, entry: Entry, isRedefined: boolean): (of: Difference) => string {
  const period = periodOf(entry);
  const changed = changedSettings(context, entry);
  const before = changed.length > 0 ? underSettings(context, entry) : context;
  const lines = before && sourceLines(before.ledger, period);
  const titles = () =>
    listed(
      changed.map((id) => settings[id].title),
      4,
    );
  return (difference) => {
    if (!before || !lines) return `cannot say: setting changed (${titles()}), among too many rows to tell the rest`;
    const reasons = reasonsOf(entry.sources, lines, measuresOf(difference.figure), difference.channel ?? undefined);
    const words = [
      ...(changed.length > 0 && movesBy(before, difference, period) ? [`setting changed (${titles()})`] : []),
      ...(isRedefined ? ['definition changed'] : []),
      ...together(reasons),
    ];
    return words.length > 0 ? words.join('; ') : 'cannot say';
  };
}

const measuresOf = (figure: Figure): Measure[] => measuresIn(figure);

function movesBy(before: ReportContext, { figure, channel, is }: Difference, period: ReturnType<typeof periodOf>) {
  const name = before.ledger.channels.find((each) => nameText(each) === channel);
  const under = channel !== null && name === undefined ? undefined : figureValue(before, figure, period, name);
  return !isSame(kept(under), is);
}

/** One source after the other, those of a kind together. */
function together(reasons: readonly Reason[]): string[] {
  const kinds = [...new Set(reasons.map(({ is }) => is))];
  return kinds.map((kind) => {
    const those = reasons.filter(({ is }) => is === kind);
    const names = listed(
      those.map((reason) => ('rows' in reason ? `${reason.rows} of ${reason.source}` : reason.source)),
      3,
    );
    return `${kind} (${names})`;
  });
}

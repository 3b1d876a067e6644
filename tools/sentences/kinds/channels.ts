import type { Place } from '../read/place.ts';
import { scaleIn, shownNumber } from '../read/shown.ts';
import { channelOf } from './channel-of.ts';
import { holdFigure } from './hold-figure.ts';
import type { CellKind, Fault, Reading } from './kind.ts';
import { entitled } from './verdict.ts';

const table = /^head:channels$/;
const scale = ({ page }: Reading) => scaleIn(page.rows.find(({ key }) => key === 'head:channels')?.texts[0] ?? '');

/** What the row adds up: a channel, all of them, or what shares a row, of which nothing is said here. */
function scopeOf({ label }: Place, { truth }: Reading): { channel?: string } | null {
  if (label === 'Total') return {};
  const channel = channelOf(truth, label);
  return channel === undefined ? null : { channel };
}

const amount = (id: string, title: RegExp): CellKind => ({
  id: `channel-${id}`,
  table,
  title,
  *hold(place, at) {
    const scope = scopeOf(place, at);
    if (scope) yield* holdFigure(place.text, at.truth.figure(id, at.told.report, scope), id === 'roi' ? 1 : scale(at));
  },
});

export const channelTable: readonly CellKind[] = [
  amount('cost', /^Spend$/),
  amount('revenue', /^Revenue$/),
  amount('roi', /^ROI\b/),
  amount('net', /^Net return$/),
  {
    id: 'channel-share',
    table,
    title: /^Share$/,
    *hold(place, at) {
      const scope = scopeOf(place, at);
      if (!scope) return;
      const [part, all] = [scope, {}].map((of) => at.truth.figure('cost', at.told.report, of).may[0]);
      const share = part !== undefined && all ? part / all : undefined;
      yield* holdFigure(place.text, { may: share === undefined ? [] : [share], matched: null, share: 1 });
    },
  },
  {
    id: 'channel-verdict',
    table,
    title: /^(?:Pays\?|Revenue is|Status|Verdict)$/,
    *hold(place, at) {
      const scope = scopeOf(place, at);
      if (scope) yield* holdPays(place, at, scope);
    },
  },
];

function* holdPays(place: Place, at: Reading, scope: { channel?: string }): Generator<Fault> {
  const { text, beside } = place;
  const sense = /✔ (?:pays|above spend)/.test(text)
    ? 1
    : /✖ (?:loses|below spend)/.test(text)
      ? -1
      : /▲ (?:breaks even|about spend)/.test(text)
        ? 0
        : undefined;
  if (sense === undefined) return;
  const shown = shownNumber(beside.ROI ?? '');
  yield* entitled(at, 'roi', at.told.report, shown, scope);
  const { may } = at.truth.figure('roi', at.told.report, scope);
  const says = `ROI is ${may.map((value) => `${(value * 100).toFixed(2)} %`).join(' or ') || 'n/a'}`;
  if (may.length === 0) yield { rule: 'verdict-false', truth: says };
  else if (sense !== 0 && !may.some((value) => Math.sign(value) === sense))
    yield { rule: 'verdict-false', truth: says };
  else if (sense !== 0 && shown?.value === 0) yield { rule: 'immaterial', truth: says };
  else if (sense === 0 && may.every((value) => Math.abs(value) > 0.021)) yield { rule: 'verdict-false', truth: says };
}

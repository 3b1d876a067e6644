import { formulas } from '../oracle/formulas.ts';
import type { Scope } from '../oracle/truth.ts';
import { costsNamed } from '../read/costs-named.ts';
import { figureNamed } from '../read/figure-named.ts';
import type { Place } from '../read/place.ts';
import { scaleIn, shownNumber } from '../read/shown.ts';
import { holdCompared } from './hold-compared.ts';
import { comparedFigure, holdFigure, shownIn, withoutNumber } from './hold-figure.ts';
import type { CellKind, Fault, Reading } from './kind.ts';
import { changes, entitled, holdSense } from './verdict.ts';

const table = /^head:results$/;

/** Counts are shown whole and changes are those between what is shown, so half of each side may be off. */
const halves = (place: Place) =>
  ['Before', 'Since', 'Now'].reduce(
    (sum, title) => sum + (shownIn(place.beside[title] ?? '', place.label)?.half ?? 0),
    0,
  );

/** The change between the two periods, by each way to look at them. */
export function differences(at: Reading, id: string, of: Scope): { before: number; change: number }[] {
  const { since, resultsBefore } = at.told;
  if (!since || !resultsBefore) return [];
  const now = at.truth.figure(id, since, of).may;
  const { raw, scaled } = comparedFigure(at, id, resultsBefore, since, of);
  return [...raw.may, ...scaled.may].flatMap((before) => now.map((value) => ({ before, change: value - before })));
}

export const shareOfChange = (all: readonly { before: number; change: number }[]): number[] =>
  all.flatMap(({ before, change }) => (before === 0 ? [] : [change / Math.abs(before)]));

export const results: readonly CellKind[] = [
  {
    id: 'result-before',
    table,
    title: /^Before\b/,
    *hold({ text, label, row }, at) {
      const id = figureNamed(label);
      const beside = at.told.since ?? at.told.report;
      if (id)
        yield* holdCompared(at, id, text, scaleIn(label), {
          days: at.told.resultsBefore,
          beside,
          row: row.texts.join(' '),
          of: costsNamed(label),
        });
    },
  },
  {
    id: 'result-since',
    table,
    title: /^(?:Since|Now|This period)$/,
    *hold({ text, label }, at) {
      const id = figureNamed(label);
      if (id)
        yield* holdFigure(
          text,
          at.truth.figure(id, at.told.since ?? at.told.report, costsNamed(label)),
          scaleIn(label),
        );
    },
  },
  {
    id: 'result-change',
    table,
    title: /^Change$/,
    *hold(place, at) {
      const id = figureNamed(place.label);
      if (!id || withoutNumber.test(place.text)) return;
      const may = differences(at, id, costsNamed(place.label)).map(({ change }) => change);
      const { rule } = at.truth.figure(id, at.told.since ?? at.told.report);
      yield* holdFigure(
        place.text,
        { may, matched: null, share: 1, ...(rule ? { rule } : {}) },
        scaleIn(place.label),
        halves(place),
      );
      if (shownNumber(place.text)?.unit === '%') yield { rule: 'points', truth: 'the change of a share is in points' };
    },
  },
  {
    id: 'result-percent',
    table,
    title: /^Change in %$/,
    *hold(place, at) {
      const id = figureNamed(place.label);
      if (!id || withoutNumber.test(place.text)) return;
      if (formulas[id]?.unit === 'share') {
        if (/%$/.test(place.text)) yield { rule: 'points', truth: 'the change of a share is in points' };
        return;
      }
      const may = shareOfChange(differences(at, id, costsNamed(place.label)));
      const before = shownIn(place.beside.Before ?? '', place.label);
      const now = shownIn(place.beside.Now ?? '', place.label);
      const grown = before && now ? 1 + Math.abs(now.value / before.value) : 1;
      const slack = before && before.value !== 0 ? (halves(place) * grown) / Math.abs(before.value) : 0;
      const { rule } = at.truth.figure(id, at.told.since ?? at.told.report);
      yield* holdFigure(place.text, { may, matched: null, share: 1, ...(rule ? { rule } : {}) }, 1, slack);
    },
  },
  {
    id: 'result-word',
    table,
    title: /^In words$/,
    *hold(place, at) {
      const id = figureNamed(place.label);
      if (id) yield* holdWord(place, id, at);
    },
  },
];

const senses: readonly (readonly [pattern: RegExp, sense: (isLower: boolean) => -1 | 0 | 1])[] = [
  [/better/, (isLower) => (isLower ? -1 : 1)],
  [/worse/, (isLower) => (isLower ? 1 : -1)],
  [/more|rose|higher/, () => 1],
  [/less|fell|lower/, () => -1],
  [/unchanged|the same/, () => 0],
];

/** Counts are shown whole, and what is said of them goes by what is shown. */
function changeShown({ beside, label }: Place, id: string): number[] {
  const [before, now] = [beside.Before, beside.Now].map((text) => shownIn(text ?? '', label));
  return formulas[id]?.unit === 'count' && before && now && before.value !== 0 ? [now.value / before.value - 1] : [];
}

function* holdWord(place: Place, id: string, at: Reading): Generator<Fault> {
  const found = senses.find(([pattern]) => pattern.test(place.text));
  const { since, resultsBefore } = at.told;
  if (!found || !since || !resultsBefore) return;
  const sense = found[1](formulas[id]?.better === 'lower');
  // What is shown alike is unchanged, as far as anybody sees.
  if (sense === 0 && place.beside.Before === place.beside.Now) return;
  const of = costsNamed(place.label);
  const all = [...changes(at, id, resultsBefore, since, of), ...changeShown(place, id)];
  yield* holdSense(sense, all);
  if (sense === 0) return;
  for (const [days, title] of [
    [since, place.beside.Now === undefined ? 'Since' : 'Now'],
    [resultsBefore, 'Before'],
  ] as const) {
    const shown = shownIn(place.beside[title] ?? '', place.label);
    // A gap matters to a comparison only where it is what the word rests on: that, the change by the day has told.
    for (const fault of entitled(at, id, days, shown, of)) if (fault.rule !== 'verdict-over-gap') yield fault;
  }
}

import { type Figure, truthOf } from '../oracle/truth.ts';
import { spansIn } from '../read/days-in.ts';
import { figureNamed } from '../read/figure-named.ts';
import type { Place } from '../read/place.ts';
import { shownNumber, standsFor } from '../read/shown.ts';
import type { World } from '../world/world.ts';
import { heldRows } from './held-rows.ts';
import { holdFigure } from './hold-figure.ts';
import type { CellKind, Reading, SentenceKind } from './kind.ts';

const table = /^head:restated$/;

/** What a line is about: a figure, of a channel or of all, in a period. */
function lineOf({ label, beside }: Place) {
  const [days] = spansIn(label);
  const named = beside.Figure ?? '';
  const id = figureNamed(named);
  const [, channel] = / of (.+)$/.exec(named) ?? [];
  return days && id ? { days, id, of: channel === undefined ? {} : { channel } } : null;
}

const now = (place: Place, { truth }: Reading): Figure | null => {
  const line = lineOf(place);
  return line && truth.figure(line.id, line.days, line.of);
};

/** By each way to count, since nobody says by which the page of then did. */
function then(place: Place, { truth: { given } }: Reading): Figure | null {
  const line = lineOf(place);
  if (!line || !given.said) return null;
  const before = { ...given, world: given.said.published };
  const all = (['days', 'date'] as const).map((way) => truthOf(before, way).figure(line.id, line.days, line.of));
  return { ...(all[0] as Figure), may: all.flatMap(({ may }) => may) };
}

const rowsOf = ({ rows, sources }: World, name: string): number =>
  rows.filter(({ source }) => sources[source]?.name === name).length;

export const restatedTable: readonly CellKind[] = [
  { id: 'restated-period', table, title: /^(?:Period|Figure)$/, hold: () => [] },
  {
    id: 'restated-was',
    table,
    title: /^Was$/,
    // Rows that the intake asks about are other ones then and now.
    *hold(place, at) {
      const figure = heldRows(at).length > 0 ? null : then(place, at);
      if (figure) yield* holdFigure(place.text, { ...figure, matched: null });
    },
  },
  {
    id: 'restated-is',
    table,
    title: /^Is$/,
    *hold(place, at) {
      const figure = now(place, at);
      if (figure) yield* holdFigure(place.text, figure);
    },
  },
  {
    id: 'restated-difference',
    table,
    title: /^Difference$/,
    *hold({ text, beside }) {
      const [was, is, difference] = [beside.Was, beside.Is, text].map((each) => shownNumber(each ?? ''));
      if (was && is && difference && !standsFor(difference, is.value - was.value, was.half + is.half))
        yield { rule: 'figure', truth: `${beside.Is} less ${beside.Was}` };
    },
  },
  {
    id: 'restated-why',
    table,
    title: /^Why$/,
    *hold({ text }, { truth: { given } }) {
      const published = given.said?.published;
      if (!published) return;
      if (/setting changed|definition changed|other rates/.test(text))
        yield { rule: 'restated', truth: 'only rows were changed' };
      for (const [, word, number, name = ''] of text.matchAll(
        /rows (added|gone) \((\d+) of ([^);]+?)(?=[,)]| and )/g,
      )) {
        const more = rowsOf(given.world, name) - rowsOf(published, name);
        if (more !== (word === 'added' ? 1 : -1) * Number(number))
          yield { rule: 'restated', truth: `${name} has ${more} rows more` };
      }
      const [, names = ''] = /restated by the platform \(([^)]+)\)/.exec(text) ?? [];
      for (const name of names.split(/, | and /).filter(Boolean))
        if (rowsOf(given.world, name) !== rowsOf(published, name))
          yield { rule: 'restated', truth: `${name} has other rows` };
    },
  },
];

export const restatedSentences: readonly SentenceKind[] = [
  {
    id: 'history-whole',
    pattern: /✔ History: The only entry stands as it was published\./g,
    *hold(_, __, { truth: { given } }) {
      if (!given.said) yield { rule: 'restated', truth: 'nothing was published' };
    },
  },
  {
    id: 'none-restated',
    pattern: /No figure of a published period has changed\./g,
    *hold(_, __, at) {
      const { given } = at.truth;
      const published = given.said?.published;
      if (!published || heldRows(at).length > 0) return;
      const before = truthOf({ ...given, world: published });
      for (const id of ['cost', 'revenue']) {
        const [was, is] = [before, at.truth].map((truth) => truth.sums({ days: at.told.report })[id as 'cost'] ?? 0);
        if (Math.abs((was as number) - (is as number)) > 0.02)
          yield { rule: 'restated', truth: `${id} was ${was?.toFixed(2)} and is ${is?.toFixed(2)}` };
      }
    },
  },
];

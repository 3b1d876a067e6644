import { formulas } from '../oracle/formulas.ts';
import { costsNamed } from '../read/costs-named.ts';
import { figureNamed } from '../read/figure-named.ts';
import { scaleIn, shownNumber } from '../read/shown.ts';
import { isLeftOut, type Measure } from '../world/world.ts';
import { holdCompared } from './hold-compared.ts';
import { holdFigure, shownIn, withoutNumber } from './hold-figure.ts';
import type { CellKind, Fault, Reading } from './kind.ts';
import { differences, shareOfChange } from './results.ts';
import { holdStatus } from './status.ts';

const table = /^head:kpis$/;
const targetOf = ({ truth }: Reading, id: string | undefined) =>
  id === undefined ? undefined : truth.settings.targets?.[id];

/** What is to be added is nowhere in the data. */
function* holdToAdd(text: string, { truth }: Reading): Generator<Fault> {
  const [, title = ''] = /“(.+?)”/.exec(text) ?? [];
  const id = figureNamed(title);
  if (truth.world.rows.some((row) => !isLeftOut(row) && row.amounts[id as Measure] !== undefined))
    yield { rule: 'nothing-said', truth: `the data have ${title.toLowerCase()}` };
}
const isToAdd = (text: string): boolean => text.startsWith('add ');

export const firstScreen: readonly CellKind[] = [
  {
    id: 'kpi-actual',
    table,
    title: /^(?:Actual|This period)$/,
    *hold({ text, label }, at) {
      const id = figureNamed(label);
      if (id) yield* holdFigure(text, at.truth.figure(id, at.told.report, costsNamed(label)), scaleIn(label));
    },
  },
  {
    id: 'kpi-target',
    table,
    title: /^Target$/,
    *hold({ text, label }, at) {
      if (isToAdd(text)) {
        yield* holdToAdd(text, at);
        return;
      }
      const target = targetOf(at, figureNamed(label));
      if (target === undefined && !withoutNumber.test(text)) yield { rule: 'figure', truth: 'no target is set' };
      if (target !== undefined) yield* holdFigure(text, { may: [target], matched: target, share: 1 }, scaleIn(label));
    },
  },
  {
    id: 'kpi-difference',
    table,
    title: /^Difference$/,
    *hold({ text, label }, at) {
      if (isToAdd(text)) {
        yield* holdToAdd(text, at);
        return;
      }
      const id = figureNamed(label);
      const target = targetOf(at, id);
      if (withoutNumber.test(text) || !id || target === undefined) return;
      const { may, share, rule } = at.truth.figure(id, at.told.report, costsNamed(label));
      const off = may.map((value) => value - target);
      yield* holdFigure(text, { may: off, matched: off[0] ?? null, share, ...(rule ? { rule } : {}) }, scaleIn(label));
      if (shownNumber(text)?.unit === '%') yield { rule: 'points', truth: 'the difference of two shares is in points' };
    },
  },
  {
    id: 'kpi-before',
    table,
    title: /^Before\b/,
    *hold({ text, label, row }, at) {
      const id = figureNamed(label);
      if (id)
        yield* holdCompared(at, id, text, scaleIn(label), {
          days: at.told.before,
          beside: at.told.report,
          row: row.texts.join(' '),
          of: costsNamed(label),
        });
    },
  },
  {
    id: 'kpi-baseline',
    table,
    title: /^Baseline$/,
    *hold({ text, label, row }, at) {
      const id = figureNamed(label);
      if (id)
        yield* holdCompared(at, id, text, scaleIn(label), {
          days: at.told.baseline,
          beside: at.told.report,
          row: row.texts.join(' '),
          of: costsNamed(label),
        });
    },
  },
  {
    id: 'kpi-change',
    table,
    title: /^Change$/,
    *hold({ text, label, beside }, at) {
      const id = figureNamed(label);
      if (!id || withoutNumber.test(text)) return;
      const isShare = formulas[id]?.unit === 'share';
      const all = differences(at, id, costsNamed(label));
      const may = isShare ? all.map(({ change }) => change) : shareOfChange(all);
      const { rule } = at.truth.figure(id, at.told.report);
      const [now, before] = [beside.Actual, beside.Before].map((each) => shownIn(each ?? '', label));
      // A small loss is shown as nothing, and is nothing to what stands beside it.
      const isNothing = [now, before].some((shown) => shown?.value === 0);
      const slack = isShare
        ? isNothing
          ? 0.005
          : 0
        : !now || !before?.value
          ? 0
          : (now.half + before.half) / Math.abs(before.value);
      yield* holdFigure(text, { may, matched: null, share: 1, ...(rule ? { rule } : {}) }, 1, slack);
      if (isShare && /%$/.test(text)) yield { rule: 'points', truth: 'the change of a share is in points' };
    },
  },
  {
    id: 'kpi-status',
    table,
    title: /^Status$/,
    *hold({ text, label, beside }, at) {
      const id = figureNamed(label);
      if (!id) return;
      const target = targetOf(at, id);
      if (target === undefined) {
        if (/[✔▲✖]/.test(text)) yield { rule: 'verdict-false', truth: 'no target is set' };
        return;
      }
      if (/no target/.test(text)) yield { rule: 'verdict-false', truth: `the target is ${target}` };
      const shown = shownIn(beside.Actual ?? '', label);
      yield* holdStatus(at, text, {
        id,
        days: at.told.report,
        values: at.truth.figure(id, at.told.report, costsNamed(label)).may,
        target,
        shown,
      });
    },
  },
];

import { isHeld } from './held-rows.ts';
import type { SentenceKind } from './kind.ts';

/** Sentences that say that there is nothing of a kind. */
export const nothingSaid: readonly SentenceKind[] = [
  {
    id: 'nothing-off-plan',
    pattern: /Nothing is off plan/g,
    *hold(_, __, { places }) {
      const off = places.find(({ title, text }) => title === 'Status' && /off plan|▲ watch|missed/.test(text));
      if (off) yield { rule: 'nothing-said', truth: `${off.label} is ${off.text}` };
    },
  },
  {
    id: 'no-target',
    pattern: /No target is set, so nothing can be off plan/g,
    *hold(_, __, { truth: { settings } }) {
      if (Object.keys(settings.targets ?? {}).length + (settings.objectives ?? []).length > 0)
        yield { rule: 'nothing-said', truth: 'targets are set' };
    },
  },
  {
    id: 'no-objective',
    pattern: /No objective is set/g,
    *hold(_, __, { truth: { settings } }) {
      if ((settings.objectives ?? []).length > 0) yield { rule: 'nothing-said', truth: 'objectives are set' };
    },
  },
  {
    id: 'nothing-found',
    pattern: /Nothing was found in the raw data that would change a figure/g,
    *hold(_, __, at) {
      const held = at.truth.world.rows.filter((row) => isHeld(at, row)).length;
      if (held > 0) yield { rule: 'nothing-said', truth: `${held} rows are held back` };
    },
  },
  {
    id: 'no-recommendation',
    pattern:
      /The data cannot support a recommendation: no channel stands out, or what it returned rests on too little/g,
    *hold(_, __, { truth, told }) {
      for (const channel of truth.channels) {
        const of = (id: string) => truth.figure(id, told.report, { channel });
        const [cost = 0] = of('cost').may;
        if (cost <= 0) continue;
        const { may, share } = of('roi');
        if (share > 0.9 && may.length > 0 && may.every((roi) => roi < -0.02))
          yield { rule: 'nothing-said', truth: `${channel} loses money` };
        if (of('revenue').may.length === 0) yield { rule: 'nothing-said', truth: `${channel} is unmeasured` };
      }
    },
  },
  {
    id: 'formula',
    pattern: /^ROI = \(revenue( × margin)? − spend\) ÷ spend$/g,
    *hold([, withMargin], _, { truth }) {
      if ((withMargin !== undefined) !== (truth.margin !== 1))
        yield { rule: 'nothing-said', truth: `the margin is ${truth.margin}` };
    },
  },
];

import { otherCostsIn } from '../oracle/other-costs.ts';
import { numberPattern } from '../read/shown.ts';
import { isAbout } from './held-rows.ts';
import { holdFigure } from './hold-figure.ts';
import type { SentenceKind } from './kind.ts';

export const assumptions: readonly SentenceKind[] = [
  {
    id: 'assumes-margin',
    pattern: /a margin of (\d+ %)/g,
    *hold([, number = ''], _, { truth: { margin } }) {
      yield* holdFigure(number, { may: [margin], matched: margin, share: 1 });
    },
  },
  {
    id: 'assumes-no-margin',
    pattern: /no margin: ROI is before the cost of goods/g,
    *hold(_, __, { truth: { margin } }) {
      if (margin !== 1) yield { rule: 'figure', truth: `a margin of ${margin} is set` };
    },
  },
  {
    id: 'assumes-costs',
    pattern: new RegExp(`(?:other costs of (${numberPattern}) in (?:CAC|no figure)|no costs but the media spend)`, 'g'),
    *hold([, number], _, { truth, told }) {
      const costs = otherCostsIn(truth.settings.otherCosts, told.report);
      if (number !== undefined) yield* holdFigure(number, { may: [costs], matched: costs, share: 1 });
      else if (costs > 0) yield { rule: 'figure', truth: `other costs of ${costs}` };
    },
  },
  {
    id: 'assumes-rate',
    pattern: /\b1 ([A-Z]{3}) = (\d+(?:\.\d+)?) ([A-Z]{3}) \(from the settings, no source named\)/g,
    *hold([, code = '', number = '', into], _, { truth: { settings, world } }) {
      const rate = settings.rates?.[code];
      if (rate === undefined || Number(number) !== rate || into !== world.currency)
        yield { rule: 'figure', truth: `the rate of ${code} is ${rate}` };
    },
  },
  {
    id: 'assumes-doubt',
    pattern: /in doubt: about (?:(\d+) % of spend)?(?: and )?(?:(\d+) % of revenue)?/g,
    *hold([, cost, revenue], _, at) {
      const doubt = at.truth.doubt(at.told.report);
      for (const [said, share, what] of [
        [cost, doubt.cost, 'spend'],
        [revenue, doubt.revenue, 'revenue'],
      ] as const) {
        if (said !== undefined && !isAbout(Number(said) / 100, share, what, at))
          yield { rule: 'held-back', truth: `${(share * 100).toFixed(1)} % of ${what} is` };
      }
    },
  },
];

import { otherCostsIn } from '../oracle/other-costs.ts';
import { spanPattern, spansIn, writtenSpan } from '../read/days-in.ts';
import { figureNamed } from '../read/figure-named.ts';
import { numberPattern, shownNumber } from '../read/shown.ts';
import { overlaps } from '../world/calendar.ts';
import { isLeftOut, type Measure } from '../world/world.ts';
import { channelOf } from './channel-of.ts';
import { heldOf, holdHeldRows } from './held-rows.ts';
import { holdFigure } from './hold-figure.ts';
import type { SentenceKind } from './kind.ts';

export const notes: readonly SentenceKind[] = [
  {
    id: 'coverage-note',
    pattern: new RegExp(
      `¹ (.+?) rests on (\\d+|less than 1) % of ([a-z ]+): it is formed only where [a-z ,]+ are all counted(?:, which is (${spanPattern}))?(?:, without ([^.]+?))?\\.`,
      'g',
    ),
    *hold([, title = '', percent, , days, names], _, { truth, told }) {
      const id = figureNamed(title);
      if (!id) return;
      const { share } = truth.figure(id, told.report);
      if (Math.abs(share - (Number(percent) || 0) / 100) > 0.011)
        yield { rule: 'coverage-share', truth: `${(100 * share).toFixed(1)} %` };
      for (const name of names?.split(/, | and /) ?? []) {
        const channel = channelOf(truth, name);
        if (channel !== undefined && truth.figure(id, told.report, { channel }).matched !== null)
          yield { rule: 'figure', truth: `${name} has all that it takes` };
      }
      const [span] = spansIn(days ?? '');
      if (span && (span.from < told.report.from || span.to > told.report.to))
        yield { rule: 'period', truth: writtenSpan(told.report) };
    },
  },
  {
    id: 'other-costs-note',
    pattern: new RegExp(
      `CAC counts other costs beside the spend, save by channel: (${numberPattern}) in the report period`,
      'g',
    ),
    *hold([, number = ''], _, { truth, told }) {
      const other = otherCostsIn(truth.settings.otherCosts, told.report);
      yield* holdFigure(number, { may: [other], matched: other, share: 1, rule: 'other-costs' });
    },
  },
  {
    id: 'campaigns-lead',
    pattern:
      /The (?:campaign|(\d+) campaigns) that spent most in the report period(?:, of (\d+))?(?:, and (\d+) more that a recommendation names)?; all of them are in Campaign Data/g,
    *hold([, shown = '1', all, more = '0'], { row }, at) {
      const { rows } = at.page;
      const listed = rows.filter(({ key }) => key.startsWith('campaign:')).length;
      if (row.key.startsWith('lead:') && listed !== Number(shown) + Number(more))
        yield { rule: 'figure', truth: `${listed} are listed` };
      const own = at.truth.world.rows.filter((each) => overlaps(each.days, at.told.report) && !isLeftOut(each));
      const known = new Set(own.map(({ channel, campaign }) => `${channel} ${campaign}`)).size;
      if (all !== undefined && Number(all) > known) yield { rule: 'figure', truth: String(known) };
    },
  },
  {
    id: 'step-by-step',
    pattern: /How the KPIs moved, (week|month|quarter) by (?:week|month|quarter)/g,
    *hold([, step], _, { truth }) {
      const finest = truth.world.sources.every((source) => source.step === 'month')
        ? ['month', 'quarter']
        : ['week', 'month', 'quarter'];
      if (!finest.includes(step ?? '')) yield { rule: 'grain', truth: 'the data have no steps finer than a month' };
    },
  },
  {
    id: 'rows-held-lead',
    pattern: /(No row was|One row was|(\d+) rows were) held back from the figures/g,
    *hold([, words, number], _, at) {
      const told = number ? Number(number) : words?.startsWith('One') ? 1 : 0;
      yield* holdHeldRows(told, at);
    },
  },
  {
    id: 'held-of-source',
    pattern: /Held back of (.+?), as far as it can be read: (.+)\.$/g,
    *hold([, name, list = ''], _, at) {
      const source = at.truth.world.sources.findIndex((each) => each.name === name);
      for (const [text, number = '', label = ''] of list.matchAll(
        new RegExp(`(${numberPattern}) ([a-z ]+?)(?=,| and |$)`, 'g'),
      )) {
        const id = figureNamed(label) as Measure | undefined;
        if (source < 0 || !id) yield { rule: 'held-back', truth: `nothing is known of ${text}` };
        else {
          const sum = heldOf(at, source, id);
          yield* holdFigure(number, { may: [sum], matched: sum, share: 1, rule: 'held-back' });
        }
      }
    },
  },
  {
    id: 'converted',
    pattern: /Converted: (?:.*?)(?=$)/g,
    *hold([text], _, { truth }) {
      for (const [code, rate] of Object.entries(truth.settings.rates ?? {})) {
        const [, number] = new RegExp(`\\b1 ${code} = ([\\d.]+)`).exec(text) ?? [];
        if (number && shownNumber(number)?.value !== rate) yield { rule: 'figure', truth: String(rate) };
      }
    },
  },
];

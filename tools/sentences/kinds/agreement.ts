import { spanPattern, spansIn } from '../read/days-in.ts';
import { figureNamed } from '../read/figure-named.ts';
import { shownNumber, standsFor } from '../read/shown.ts';
import type { CellKind, SentenceKind } from './kind.ts';

const table = /^head:agreement$/;

export const agreementTable: readonly CellKind[] = [
  { id: 'agreed-kpi', table, title: /^(?:KPI|Agreed target|Agreed definition|Definition now)$/, hold: () => [] },
  {
    id: 'agreed-target-now',
    table,
    title: /^Target now$/,
    *hold({ text, label }, { truth: { settings } }) {
      const target = settings.targets?.[figureNamed(label) ?? ''];
      const shown = shownNumber(text);
      if (shown ? target === undefined || !standsFor(shown, target) : target !== undefined)
        yield { rule: 'agreed', truth: String(target ?? 'no target') };
    },
  },
  {
    id: 'agreed-since',
    table,
    title: /^Since the agreement$/,
    *hold({ text, beside, row }, { page, truth: { given } }) {
      const first = page.rows.find(({ key }) => key.startsWith('agreed:'));
      const isOther = given.said?.agreed === 'other' && row.key === first?.key;
      if (text !== (isOther ? '▲ target changed' : '✔ as agreed'))
        yield { rule: 'agreed', truth: `${beside.KPI}: ${isOther}` };
    },
  },
];

export const agreementSentences: readonly SentenceKind[] = [
  {
    id: 'agreed-by',
    pattern: new RegExp(
      `Agreed by .+ \\(CEO\\) and .+ \\(CMO\\) on [^.]*?, for (${spanPattern})\\.( The report period is not within these days\\.)?`,
      'g',
    ),
    *hold([, span = '', without], _, { told }) {
      const [days] = spansIn(span);
      if (!days) return;
      const isWithin = told.report.from >= days.from && told.report.to <= days.to;
      if (isWithin !== (without === undefined)) yield { rule: 'agreed', truth: `within: ${isWithin}` };
    },
  },
];

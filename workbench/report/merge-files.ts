import type * as build from '../../src/report/summary.ts';
import { type SourceFile, type Unfit, unfit } from './source-file.ts';
import type { ProblemSummary, SourceSummary, Summary } from './summary.ts';

const nothingBuilt: build.Summary = {
  currency: null,
  totals: null,
  metrics: {},
  byChannel: {},
  byMonth: {},
  report: { period: null, totals: null, metrics: {}, restsOn: {}, otherCosts: { amount: 0, includes: [] } },
  withoutRate: [],
  plan: [],
  sources: [],
  problems: [],
};

const notRead = (refused: string): Omit<SourceSummary, 'file' | 'tab' | 'encoding' | 'delimiter'> => ({
  platform: null,
  refused,
  headerRow: null,
  currency: null,
  columns: {},
  rows: { read: 0, used: 0, totals: 0, heldBack: 0 },
  period: null,
  totals: null,
  totalsByCurrency: {},
});

/** The bundle's summary, told by files instead of tabs and in their order. Null where no file gave a tab to build from. */
export function mergeFiles(built: build.Summary | null, files: readonly SourceFile[]): Summary {
  const { sources, problems, ...figures } = built ?? nothingBuilt;
  const byTab = new Map(sources.map(({ tab, ...source }) => [tab, source]));
  const fileOf = new Map(files.map((source) => [source.tab, source]));
  // A tab without a single cell is no source to the bundle.
  const whyUnfit = ({ tab, unfit: why }: SourceFile): Unfit | null => why ?? (byTab.has(tab) ? null : unfit.empty);
  return {
    ...figures,
    sources: files.map((source): SourceSummary => {
      const { file, title, tab, encoding, delimiter } = source;
      const { platform, refused, ...rest } = byTab.get(tab) ?? notRead(whyUnfit(source)?.message ?? '');
      return { file, tab: title, platform, refused, encoding, delimiter, ...rest };
    }),
    problems: [
      ...files.flatMap((source): ProblemSummary[] => {
        const why = whyUnfit(source);
        const { file, title } = source;
        const at = { file, tab: title, row: null, column: null };
        if (why) return [{ severity: 'error', ...at, ...why }];
        return source.isHidden ? [{ ...hidden(title ?? file), ...at }] : [];
      }),
      ...problems.map(({ code, severity, source, row, column, message }): ProblemSummary => {
        const of = fileOf.get(source);
        return { code, severity, file: of?.file ?? null, tab: of?.title ?? null, row, column, message };
      }),
    ],
  };
}

const hidden = (tab: string): Pick<ProblemSummary, 'code' | 'severity' | 'message'> => ({
  code: 'hidden-tab',
  severity: 'info',
  message: `${tab} is hidden in its workbook, and is read like any other tab.`,
});

import type { SourceFile } from './source-file.ts';
import type { ProblemSummary, SourceSummary, Summary } from './summary.ts';

/** What the bundle knows of a source: all but the file that its tab came from. */
export type TabSummary = Omit<SourceSummary, 'file' | 'encoding' | 'delimiter'> & { readonly tab: string };

/** What the bundle's `buildReport` answers. */
export type BuildSummary = Omit<Summary, 'sources' | 'problems'> & {
  readonly sources: readonly TabSummary[];
  readonly problems: readonly (Omit<ProblemSummary, 'file'> & { readonly source: string })[];
};

const notRead = {
  platform: null,
  headerRow: null,
  currency: null,
  columns: {},
  rows: { read: 0, used: 0, totals: 0, heldBack: 0 },
  period: null,
  totals: null,
  totalsByCurrency: {},
} as const;

const nothing: BuildSummary = {
  currency: null,
  totals: null,
  metrics: {},
  byChannel: {},
  byMonth: {},
  sources: [],
  problems: [],
};

/** The bundle's summary, told by files instead of tabs and in their order. Null where no file gave a tab to build from. */
export function mergeFiles(built: BuildSummary | null, files: readonly SourceFile[]): Summary {
  const { sources, problems, ...figures } = built ?? nothing;
  const byTab = new Map(sources.map((source) => [source.tab, source]));
  const fileOf = new Map(files.map(({ tab, file }) => [tab, file]));
  return {
    ...figures,
    sources: files.map(({ file, tab, encoding, delimiter, refused }) => {
      const { tab: _, ...found } = byTab.get(tab) ?? { tab, ...notRead, refused: refused?.message ?? null };
      return inOrder(file, encoding, delimiter, found);
    }),
    problems: [
      ...files.flatMap(({ file, refused }): ProblemSummary[] =>
        refused
          ? [{ code: refused.code, severity: 'error', file, row: null, column: null, message: refused.message }]
          : [],
      ),
      ...problems.map(({ code, severity, source, row, column, message }): ProblemSummary => {
        // A source is a tab of the workbook; what concerns no one tab, such as a setting, has no file.
        return { code, severity, file: fileOf.get(source) ?? null, row, column, message };
      }),
    ],
  };
}

function inOrder(
  file: string,
  encoding: string | null,
  delimiter: string | null,
  { platform, refused, headerRow, currency, columns, rows, period, totals, totalsByCurrency }: Omit<TabSummary, 'tab'>,
): SourceSummary {
  return {
    file,
    platform,
    refused,
    encoding,
    delimiter,
    headerRow,
    currency,
    columns,
    rows,
    period,
    totals,
    totalsByCurrency,
  };
}

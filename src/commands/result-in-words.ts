import { counted } from '../problems/words.ts';
import { heldInWords } from '../report/held-money.ts';
import { periodNote } from '../report/period-problems.ts';
import type { Summary } from '../report/summary.ts';
import { figureText } from './figure-text.ts';
import { heldBack } from './held-back.ts';
import { type LastBuild, type MadeOf, seriousOf } from './last-build.ts';
import type { PageLinks } from './page-links.ts';
import { periodWords } from './period-words.ts';
import { sinceThen } from './since-then.ts';

/** What a build came to, ready to be shown. */
export interface BuildResult {
  readonly headline: string;
  readonly figures: readonly ResultFigure[];
  /** What is new since the build before. */
  readonly since: readonly string[];
  /** The tabs that were written, by name. */
  readonly tabs: readonly string[];
  readonly links?: PageLinks;
}

interface ResultFigure {
  readonly title: string;
  readonly value: string;
  /** The term of the page, and what it means. */
  readonly says?: string;
}

/** `waiting` rows are held back only until somebody mends them or decides on them. */
export function resultInWords(
  summary: Summary,
  waiting: number,
  before: { readonly was: LastBuild; readonly now: MadeOf } | null,
  tabs: readonly string[],
  leftOut = 0,
  currencyIsSet = false,
): BuildResult {
  const { sources, report, problems } = summary;
  const read = sources.filter(({ refused }) => !refused);
  const rows = { used: 0, totals: 0, heldBack: 0 };
  for (const source of read) {
    rows.used += source.rows.used;
    rows.totals += source.rows.totals;
    rows.heldBack += source.rows.heldBack;
  }
  if (tabs.length === 0) {
    return {
      headline:
        read.length > 0
          ? 'Nothing was built: no row can be used. The problems say why.'
          : leftOut > 0
            ? `Nothing to build from: ${leftOut === 1 ? 'the source is' : 'all sources are'} switched off. Switch one on in Sources.`
            : 'Nothing to build from: no tab has campaign data. Import an export, or paste one with its header row into a tab.',
      figures: [],
      since: [],
      tabs,
    };
  }
  const figure = (title: string, id: string) => ({ title, value: figureText(summary, id) });
  const serious = seriousOf(problems).length;
  const note = periodNote(problems);
  const given = read.filter((source) => source.rows.used > 0).length || read.length;
  const sentences = [
    `Built from ${counted(rows.used, 'row')} of ${counted(given, 'tab')}.`,
    ...heldSentences(summary),
    ...(note ? [note.message] : []),
  ];
  return {
    headline: sentences.join(' '),
    figures: [
      ...(report.period ? [{ title: 'Period', value: periodWords(report.period) }] : []),
      figure('Spend', 'cost'),
      figure('Revenue', 'revenue'),
      figure('ROI', 'roi'),
      ...(rows.totals > 0 ? [{ title: 'Platform total rows, not added', value: String(rows.totals) }] : []),
      { title: 'Rows left out until fixed', value: String(waiting), says: heldBack },
      ...(rows.heldBack > waiting
        ? [{ title: 'Rows left out for good', value: String(rows.heldBack - waiting), says: heldBack }]
        : []),
      { title: 'Problems', value: serious === 0 ? 'none' : String(serious) },
    ],
    since: before ? sinceThen(summary, before.was, before.now, currencyIsSet) : [],
    tabs,
  };
}

/** Money that is in no figure, each source's with its amount. */
function heldSentences({ withoutRate }: Summary): string[] {
  const most = 3;
  const more = withoutRate.length - most;
  return [
    ...withoutRate.slice(0, most).map(heldInWords),
    ...(more > 0 ? [`${counted(more, 'more source', 'more sources')} likewise.`] : []),
  ];
}

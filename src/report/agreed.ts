import type { Settings } from '../settings/settings.ts';
import { figureOf } from './figures.ts';
import { workedOutAs } from './worked-out-as.ts';

/** The KPIs of the first screen as CEO and CMO agreed on them. */
export interface Agreed {
  readonly ceo: string;
  readonly cmo: string;
  /** For which days, as `2026-01-01`. */
  readonly from: string;
  readonly to: string;
  /** When, in the spreadsheet's zone, as `2026-01-02 10:15`. */
  readonly at: string;
  readonly kpis: readonly AgreedKpi[];
}

export interface AgreedKpi {
  /** Of the figure. */
  readonly id: string;
  readonly title: string;
  /** Null where none was set. */
  readonly target: number | null;
  readonly definition: string;
}

/** The same as the page has it now. */
export const kpisNow = ({ firstScreenKpis, targets }: Pick<Settings, 'firstScreenKpis' | 'targets'>): AgreedKpi[] =>
  firstScreenKpis.flatMap((id) => {
    const figure = figureOf(id);
    if (!figure) return [];
    return [{ id, title: figure.title, target: targets[id] ?? null, definition: workedOutAs(figure) }];
  });

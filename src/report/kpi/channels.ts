import { cell } from '../../workbook/formula.ts';
import { canBeMissing } from '../facts.ts';
import { line, strongLine } from '../look.ts';
import { hasOtherCosts } from '../other-costs.ts';
import { toRowsOf, toSumsOf } from '../rows-behind.ts';
import type { Section } from '../section.ts';
import { daysOf, fromColumn, labelColumn, lastColumn, toColumn } from './columns.ts';
import { figureRow } from './figure-row.ts';
import { figureHeader, gap, sectionTitle } from './headings.ts';
import { sumFormula } from './sum-formula.ts';

export const channelRow = (channel: string): string => `channel:${channel}`;

export const channelsTotal = 'channels:total';

/** Each channel in the report period, and all of them together. */
export const channels: Section = (context) => {
  const { facts, windows, stretches } = context;
  const dated = windows.report ? daysOf('p:report') : undefined;
  const rows = facts.channels.map((name) => {
    const key = channelRow(name);
    return figureRow(context, {
      key,
      label: toRowsOf(context, name, windows.all ? null : windows.report),
      ...(dated ?? {}),
      measure: (measure, matched) =>
        sumFormula(
          stretches,
          measure,
          { channel: { at: cell('kpi', key, labelColumn), name }, ...(windows.all ? {} : { days: daysOf(key) }) },
          { partial: !!matched || canBeMissing(facts, measure, facts.reportByChannel.get(name)), matched },
        ),
    });
  });
  const total = figureRow(context, {
    key: channelsTotal,
    label: toSumsOf(context, windows.all ? null : windows.report, 'All channels'),
    ...(dated ? { from: cell('kpi', 'p:report', fromColumn), to: cell('kpi', 'p:report', toColumn) } : {}),
    measure: (measure, matched) =>
      sumFormula(stretches, measure, windows.all ? {} : { days: daysOf(channelsTotal) }, {
        partial: !!matched || canBeMissing(facts, measure, facts.report),
        matched,
      }),
    strong: true,
  });
  return {
    rows: [
      ...sectionTitle(
        'channels',
        'By channel',
        hasOtherCosts(context.settings.otherCosts)
          ? 'In the report period. CAC is the paid one here, of media spend only: other costs belong to no channel.'
          : 'In the report period.',
      ),
      figureHeader('channels', 'Channel', context, true),
      ...rows,
      total,
      gap('gap:steps'),
    ],
    rules: [
      { color: strongLine, rows: ['head:channels', rows.at(-1)?.key ?? 'head:channels'], from: 1, to: lastColumn },
      { color: line, rows: rows.slice(0, -1).map(({ key }) => key), from: 1, to: lastColumn },
    ],
  };
};

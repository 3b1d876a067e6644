import { call, join, term } from '../../../workbook/formula.ts';
import { channelRow } from '../../kpi/channels.ts';
import { kpiCell } from '../../kpi/columns.ts';
import { moneyWords } from '../../words.ts';
import type { Adviser } from './advice.ts';

const named = 4;

/** A channel whose revenue nobody knows can neither be defended nor cut. */
export const measureChannel: Adviser = (context) => {
  const { facts } = context;
  const unmeasured = facts.channels
    .map((channel) => ({ channel, ...facts.reportByChannel.get(channel) }))
    .filter(({ cost, revenue }) => cost && cost > 0 && revenue == null)
    .sort((a, b) => (b.cost ?? 0) - (a.cost ?? 0));
  if (unmeasured.length === 0) return [];
  const names = unmeasured.slice(0, named).map(({ channel }) => channel);
  const others = unmeasured.length - names.length;
  const list = others > 0 ? `${names.join(', ')} and ${others} more` : inWords(names);
  const spend = unmeasured.slice(0, 100).map(({ channel }) => kpiCell(channelRow(channel), 'cost'));
  return [
    {
      id: 'measure',
      action: term(
        `Get the revenue of ${list} into the data: without it no return can be said, and no budget be advised.`,
      ),
      because: join(
        moneyWords(context, call('SUM', ...spend)),
        ' was spent there, and no source says what it brought.',
      ),
      stake: unmeasured.reduce((sum, { cost }) => sum + (cost ?? 0), 0) / 2,
    },
  ];
};

const inWords = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

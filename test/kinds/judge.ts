import type { Sums } from '../exports/export.ts';
import { byMonth, type Outcome, readBytes, sumDifferences, sums, totalsOf } from '../exports/judge.ts';
import type { Small } from './kind.ts';

export const readSmall = ({ name = 'table', text }: Small): Outcome =>
  readBytes(name, new TextEncoder().encode(text.trimStart()));

/** How a reading differs from what is true, one line each; none where it is right. */
export const differencesOf = (small: Small, outcome: Outcome): string[] => [
  ...figuresThatDiffer(small, outcome),
  ...messagesThatDiffer(small, outcome),
];

function figuresThatDiffer(small: Small, { reading }: Outcome): string[] {
  const groups = (wanted: Readonly<Record<string, Sums>> | undefined, got: Readonly<Record<string, Sums>>): string[] =>
    wanted
      ? [...new Set([...Object.keys(wanted), ...Object.keys(got)])].flatMap((name) =>
          sumDifferences(name, wanted[name] ?? {}, got[name] ?? {}),
        )
      : [];
  const planned = reading.plan?.measures.cost.reduce((sum, cost) => sum + (cost || 0), 0) ?? 0;
  return [
    ...(reading.refused && !small.asks?.includes(reading.refused) ? [`refused: ${reading.refused}`] : []),
    ...sumDifferences('all', small.is, totalsOf(reading)),
    ...groups(small.byMonth, byMonth(reading)),
    ...groups(
      small.byChannel,
      sums(reading, (row) => reading.rows.channel[row]!),
    ),
    ...groups(
      small.byCurrency,
      sums(reading, (row) => reading.rows.currency[row]!),
    ),
    ...(small.currency === undefined || small.currency === (reading.currency ?? '')
      ? []
      : [`currency: expected ${small.currency}, got ${reading.currency}`]),
    ...(Math.abs(planned - (small.plan ?? 0)) < 0.006 ? [] : [`plan: expected ${small.plan ?? 0}, got ${planned}`]),
  ];
}

/** What is asked has to be asked, and nothing else; what is told may be among other things. */
function messagesThatDiffer({ asks = [], tells = [] }: Small, { problems }: Outcome): string[] {
  const loud = problems.filter(({ severity }) => severity !== 'info');
  return [
    ...loud.filter(({ code }) => !asks.includes(code)).map(({ code, message }) => `asks ${code}: ${message}`),
    ...asks.filter((code) => !loud.some((problem) => problem.code === code)).map((code) => `does not ask ${code}`),
    ...tells
      .filter((code) => !problems.some((problem) => problem.code === code))
      .map((code) => `does not tell ${code}`),
  ];
}

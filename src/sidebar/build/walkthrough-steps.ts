import type { CommandId } from '../../commands/commands.ts';
import type { LeftOut } from '../../commands/left-out.ts';
import type { State } from '../../commands/read-state.ts';
import { counted, shortMoment } from '../../problems/words.ts';

export interface WalkStep {
  readonly title: string;
  readonly says: string;
  readonly done: boolean;
  readonly command: CommandId;
}

/** The way from raw exports to the report. What is done is seen in the data and never ticked by hand. */
export function stepsOf({ sources, problems, leftOut, settings, built }: State): WalkStep[] {
  const read = sources.filter(({ leftOut, rows }) => !leftOut && rows.used > 0);
  const rows = read.reduce((sum, source) => sum + source.rows.used, 0);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const targets = Object.keys(settings.targets).length;
  const objectives = settings.objectives.length;
  return [
    {
      title: 'Add campaign data',
      says:
        read.length > 0
          ? `${counted(rows, 'row')} on ${counted(read.length, 'tab')} found.`
          : sources.length > 0
            ? 'Switch a source on, or add one.'
            : 'Drop exports into Sources, or paste them into tabs.',
      done: read.length > 0,
      command: sources.length > 0 ? 'showSources' : 'importExports',
    },
    {
      title: 'Settle the problems',
      says:
        leftOut.rows + errors > 0
          ? openInWords(leftOut, errors)
          : read.length > 0
            ? 'No row waits to be fixed.'
            : 'What cannot be read is named, with its cell.',
      done: read.length > 0 && leftOut.rows + errors === 0,
      command: 'showProblems',
    },
    {
      title: 'Set targets',
      says:
        targets + objectives > 0
          ? `${counted(targets, 'target')}, ${counted(objectives, 'objective')}.`
          : 'What counts as good, so that the report can say it.',
      done: targets + objectives > 0,
      command: 'showSettings',
    },
    {
      title: 'Build the report',
      says: built ? `Built ${shortMoment(built.at)}.` : 'KPI and ROI Report, on tabs of their own.',
      done: built !== null,
      command: 'buildReport',
    },
  ];
}

/** `2 rows left out until fixed, with EUR 30.00 spend.` */
function openInWords({ rows, money }: LeftOut, errors: number): string {
  if (rows === 0) return `${counted(errors, 'error')}, each with its ways out.`;
  return `${counted(rows, 'row')} left out until fixed${money && `, with ${money}`}.`;
}

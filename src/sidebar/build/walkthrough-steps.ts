import type { CommandId } from '../../commands/commands.ts';
import type { State } from '../../commands/read-state.ts';
import { counted, shortMoment } from '../../problems/words.ts';

export interface WalkStep {
  readonly title: string;
  readonly says: string;
  readonly done: boolean;
  readonly command: CommandId;
}

/** The way from raw exports to the report. What is done is seen in the data and never ticked by hand. */
export function stepsOf({ sources, problems, settings, memory, built }: State): WalkStep[] {
  const read = sources.filter(({ leftOut, rows }) => !leftOut && rows.used > 0);
  const rows = read.reduce((sum, source) => sum + source.rows.used, 0);
  const serious = problems.filter(({ severity }) => severity !== 'info').length;
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
      title: 'Look at the problems',
      says: serious === 0 ? 'None that changes a figure.' : `${counted(serious, 'finding')}, each with its cell.`,
      done: read.length > 0 && (memory.problemsSeen || serious === 0),
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

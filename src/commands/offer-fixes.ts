import type { Fix, Remedy } from '../problems/fix.ts';
import { type Problem, type ProblemCell, problemOfCell } from '../problems/problem.ts';
import { stampOf } from '../report/stamp.ts';

/** A fix as the sidebar shows it. What it changes is worked out when it is applied. */
export interface OfferedFix {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred: boolean;
  /** Where only the user knows the value: the setting that asks for it, and the row of it. */
  readonly opens: { readonly setting: string; readonly key: string } | null;
  /** How many problems have a fix of this kind, and another text wherever they are others. */
  readonly problems: number;
  readonly stamp: string;
  /** Whether these fixes change more than one place. */
  readonly isForMany: boolean;
}

export interface FixesOffered {
  /** Each once, however many problems offer it. */
  readonly fixes: readonly OfferedFix[];
  /** The places among these of the fixes of a problem, or of one of its cells. */
  readonly of: (problem: Problem | ProblemCell) => readonly number[];
}

export function offerFixes(problems: readonly Problem[]): FixesOffered {
  const kinds = new Map<string, ReturnType<typeof ofKind>>();
  const kindOf = (kind: string) => {
    const known = kinds.get(kind) ?? ofKind(kind, problems);
    kinds.set(kind, known);
    return known;
  };
  const places = new Map<string, number>();
  const fixes: OfferedFix[] = [];
  const placesOf = ({ fixes: own = [] }: Problem | ProblemCell) =>
    own.map((fix) => {
      const name = `${fix.kind}\n${fix.title}\n${fix.isPreferred === true}`;
      const known = places.get(name);
      if (known !== undefined) return known;
      const { title, kind, isPreferred = false, does } = fix;
      const ask = does.find((remedy) => remedy.is === 'ask');
      const opens = ask ? { setting: ask.setting, key: ask.key ?? '' } : null;
      places.set(name, fixes.length);
      return fixes.push({ title, kind, isPreferred, opens, ...kindOf(kind) }) - 1;
    });
  const known = new Map<Problem | ProblemCell, readonly number[]>();
  for (const problem of problems)
    for (const each of [problem, ...(problem.cells ?? [])]) known.set(each, placesOf(each));
  return { fixes, of: (problem) => known.get(problem) ?? [] };
}

/** The problems that have a fix of a kind, each with it; many that are told as one are those many here. */
export const withFixOf = (kind: string, problems: readonly Problem[]): { problem: Problem; fix: Fix }[] =>
  problems.flatMap((problem) =>
    [problem, ...(problem.cells ?? [])].flatMap((each) => {
      const fix = each.fixes?.find((own) => own.kind === kind);
      return fix ? [{ problem: each === problem ? problem : problemOfCell(problem, each), fix }] : [];
    }),
  );

/** Another text where problems with a fix of a kind are others than they were. */
export const stampOfProblems = (problems: readonly Problem[]): string =>
  stampOf(
    problems.map(({ source, code, row, column, message, cells = [] }) => [
      [source, code, row, column, message],
      cells.map((cell) => [cell.row, cell.column, cell.message]),
    ]),
  );

function ofKind(kind: string, problems: readonly Problem[]): Pick<OfferedFix, 'problems' | 'stamp' | 'isForMany'> {
  const found = withFixOf(kind, problems);
  const first = found[0] && placesChanged(found[0]);
  return {
    problems: found.length,
    stamp: stampOfProblems(found.map(({ problem }) => problem)),
    isForMany: found.some((each) => placesChanged(each) !== first),
  };
}

function placesChanged({ problem: { source, row, column }, fix }: { problem: Problem; fix: Fix }): string {
  const place = (remedy: Remedy) => {
    if (remedy.is === 'option') return [remedy.source ?? source, remedy.path, remedy.value];
    if (remedy.is === 'setting') return ['', remedy.setting, remedy.key, remedy.value];
    if (remedy.is === 'row') return [source, remedy.row];
    return remedy.is === 'cell' && remedy.at ? [source, remedy.at.row, remedy.at.column] : [source, row, column];
  };
  return JSON.stringify(fix.does.map(place));
}

import type { RawTable } from '../intake/raw.ts';
import { rowKey } from '../intake/table/row-choices.ts';
import type { Fix, Remedy } from '../problems/fix.ts';
import type { Problem } from '../problems/problem.ts';
import type { Change, Json } from './change.ts';
import { settingAt } from './setting-at.ts';

/** A fix as the sidebar shows it: ready to be applied as it is. */
export interface OfferedFix {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred: boolean;
  readonly changes: readonly Change[];
  /** Where only the user knows the value: the setting that asks for it, and the row of it. */
  readonly opens: { readonly setting: string; readonly key: string } | null;
}

interface Around {
  /** Settings as they are kept. */
  readonly kept: Json;
  readonly table: RawTable | undefined;
  readonly at: { readonly row: number; readonly column: number } | null;
}

/** The fixes of a problem with what stands there now, so that each is refused where that changes before it is applied. */
export const offerFixes = ({ source, fixes = [] }: Problem, around: Around): OfferedFix[] =>
  fixes.map(({ title, kind, isPreferred, does }: Fix) => {
    const ask = does.find((remedy) => remedy.is === 'ask');
    return {
      title,
      kind,
      isPreferred: isPreferred === true,
      changes: does.flatMap((remedy) => changeOf(remedy, source, around)),
      opens: ask ? { setting: ask.setting, key: ask.key ?? '' } : null,
    };
  });

function changeOf(remedy: Remedy, source: string, { kept, table, at }: Around): Change[] {
  switch (remedy.is) {
    case 'option':
      return [setTo(kept, ['sources', remedy.source ?? source, ...remedy.path], remedy.value)];
    case 'row': {
      const cells = table?.cells[remedy.row - 1];
      return cells ? [setTo(kept, ['sources', source, 'rows', rowKey(remedy.row, cells)], remedy.choice)] : [];
    }
    case 'cell':
      return at
        ? [
            {
              is: 'cell',
              tab: source,
              ...at,
              before: table?.cells[at.row - 1]?.[at.column - 1] ?? '',
              after: remedy.value,
            },
          ]
        : [];
    default:
      return [];
  }
}

function setTo(kept: Json, path: readonly string[], after: Json | undefined): Change {
  const before = settingAt(kept, path);
  return {
    is: 'setting',
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

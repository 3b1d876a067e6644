import type { ScanXml } from './scan.ts';

/** One tab of a workbook, as the workbook lists it. */
export interface SheetPart {
  readonly title: string;
  readonly path: string;
  readonly isHidden: boolean;
  /** A chart on a tab of its own has no cells. */
  readonly isChart: boolean;
}

export interface Relation {
  /** The last word of its type: `worksheet`, `chartsheet`, `pivotTable`, `table` … */
  readonly is: string;
  readonly path: string;
}

/** What a part of the file points at, by id. */
export function relationsOf(part: string, xml: string, scan: ScanXml): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  scan(xml, {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return;
      relations.set(Id, { is: Type.replace(/^.*\//, ''), path: resolve(part, Target) });
    },
  });
  return relations;
}

/** Where the relations of a part are kept. */
export const relationsPath = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** A target is meant from the folder of the part that names it. */
function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The tabs in the order in which they stand. */
export function sheetsOf(xml: string, relations: ReadonlyMap<string, Relation>, scan: ScanXml): SheetPart[] {
  const sheets: SheetPart[] = [];
  scan(xml, {
    open(name, { id = '', name: title = '', state = 'visible' }) {
      const to = relations.get(id);
      if (name !== 'sheet' || !to) return;
      sheets.push({ title, path: to.path, isHidden: state !== 'visible', isChart: /chartsheet/i.test(to.is) });
    },
  });
  return sheets;
}

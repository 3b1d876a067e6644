import type { OpenFile } from './open-file.ts';
import type { RawTabKept, TabKept, TabsKept } from './tabs-kept.ts';

/** Which tab is which now. */
export function tabsNow({ own, names, marks }: OpenFile): TabsKept {
  const { imported, origins } = marks();
  const named = (id: number): TabKept[] => {
    const name = names().get(id);
    return name === undefined ? [] : [{ sheet: id, name }];
  };
  return {
    own: Object.fromEntries([...own()].flatMap(([id, sheet]) => named(sheet.id).map((tab) => [id, tab]))),
    raw: [...new Set([...imported.keys(), ...origins.keys()])].flatMap((id) =>
      named(id).map((tab): RawTabKept => {
        const [was, from] = [imported.get(id), origins.get(id)];
        return { ...tab, ...(was ? { imported: was } : {}), ...(from ? { origin: from } : {}) };
      }),
    ),
  };
}

import { registries } from '../engine/o-spreadsheet.ts';
import type { MenuData, MenuEntry } from '../services/host.ts';

const { topbarMenuRegistry } = registries;

interface MenuItem {
  readonly id: string;
  readonly name: string;
  readonly sequence: number;
  readonly separator?: boolean;
  readonly children?: readonly MenuItem[];
  readonly execute?: () => void;
}

/** What the script added to the menu bar: an add-on's menu stands under Extensions, any other in the bar itself. */
export function addScriptMenus(menus: () => readonly MenuData[], run: (functionName: string) => void): void {
  topbarMenuRegistry.add('extensions', {
    name: 'Extensions',
    sequence: 70,
    children: [
      () =>
        menus()
          .filter(({ addOn }) => addOn)
          .map((menu, index) => menuItem({ kind: 'menu', menu }, index, run)) as never,
    ],
  });
}

function menuItem(entry: MenuEntry, index: number, run: (functionName: string) => void, separator = false): MenuItem {
  const place = { sequence: index, ...(separator ? { separator } : {}) };
  if (entry.kind === 'item') {
    const { caption, functionName } = entry;
    return { id: functionName, name: caption, ...place, execute: () => run(functionName) };
  }
  const { name, entries } = entry.kind === 'menu' ? entry.menu : { name: '', entries: [] };
  const children = entries.flatMap((child, at) =>
    child.kind === 'separator' ? [] : [menuItem(child, at, run, entries[at + 1]?.kind === 'separator')],
  );
  return { id: name, name, ...place, children };
}

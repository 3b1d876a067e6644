import { registries } from '../engine/o-spreadsheet.ts';
import type { MenuData, MenuEntry } from '../services/host.ts';

const { topbarMenuRegistry } = registries;

export interface PageActions {
  readonly importFiles: () => void;
  readonly downloadXlsx: () => void;
  readonly run: (functionName: string) => void;
}

interface MenuItem {
  readonly id: string;
  readonly name: string;
  readonly sequence: number;
  readonly separator?: boolean;
  readonly children?: readonly MenuItem[];
  readonly execute?: () => void;
}

/** What the grid offers and the document does not hold. */
const notKept: readonly (readonly [menu: string, ...items: string[]])[] = [
  ['file', 'settings'],
  ['edit', 'edit_table'],
  ['view', 'group_headers', 'toggle_pin_panel', 'view_irregularity_map'],
  [
    'insert',
    'insert_chart',
    'insert_carousel',
    'insert_pivot',
    'insert_image',
    'insert_table',
    'insert_checkbox',
    'insert_dropdown',
  ],
  ['format', 'format_cf'],
  [
    'data',
    'data_validation',
    'named_range',
    'add_remove_data_filter',
    'pivot_data_sources',
    'reinsert_dynamic_pivot',
    'reinsert_static_pivot',
  ],
];

/** The menu bar as in Google Sheets: File can import and download, and add-ons stand under Extensions. */
export function setUpMenus(menus: () => readonly MenuData[], { importFiles, downloadXlsx, run }: PageActions): void {
  for (const [menu, ...items] of notKept) {
    const entry = topbarMenuRegistry.content[menu];
    if (!Array.isArray(entry?.children)) continue;
    entry.children = entry.children.filter((child) => !('id' in child) || !items.includes(child.id ?? ''));
  }
  topbarMenuRegistry
    .addChild('import', ['file'], { name: 'Import exports…', sequence: 10, execute: importFiles })
    .addChild('download', ['file'], { name: 'Download .xlsx', sequence: 20, separator: true, execute: downloadXlsx })
    .add('extensions', {
      name: 'Extensions',
      sequence: 70,
      children: [() => addOns(menus()).map((menu, index) => menuItem({ kind: 'menu', menu }, index, run)) as never],
    });
}

const addOns = (menus: readonly MenuData[]): MenuData[] => menus.filter(({ addOn }) => addOn);

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

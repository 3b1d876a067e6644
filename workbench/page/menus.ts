import { registries } from '../engine/o-spreadsheet.ts';
import type { MenuData, MenuEntry } from '../services/host.ts';

const { topbarMenuRegistry, cellMenuRegistry } = registries;

export interface PageActions {
  /** Starts over, with the sample or without anything. */
  readonly startOver: (empty: boolean) => void;
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
    'insert_link',
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
export function setUpMenus(
  menus: () => readonly MenuData[],
  { startOver, importFiles, downloadXlsx, run }: PageActions,
): void {
  for (const [menu, ...items] of notKept) {
    const entry = topbarMenuRegistry.content[menu];
    if (!Array.isArray(entry?.children)) continue;
    entry.children = entry.children.filter((child) => !('id' in child) || !items.includes(child.id ?? ''));
  }
  delete cellMenuRegistry.content.insert_link;
  topbarMenuRegistry
    .addChild('new', ['file'], { name: 'New', sequence: 5, separator: true })
    .addChild('new_empty', ['file', 'new'], { name: 'Empty spreadsheet', sequence: 1, execute: () => startOver(true) })
    .addChild('new_sample', ['file', 'new'], { name: 'Sample workbook', sequence: 2, execute: () => startOver(false) })
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

/** Something the user can do, in words. The menu and the palette derive from the list of commands. */
export interface Command {
  /** Stable: the top-level function that the menu calls, and what the sidebar runs it by. */
  readonly id: string;
  /** In title case, as menus are. */
  readonly title: string;
  readonly says: string;
  /** Other words that people look for it by. */
  readonly keywords?: string;
  /** Inside the sidebar, as `KeyboardEvent` spells it: `F1`, `Ctrl+Enter`. Ctrl is Cmd on a Mac. */
  readonly shortcut?: string;
  /** Commands of one group stand together in the menu. */
  readonly group: 'start' | 'look' | 'do';
  /** It makes sense inside the sidebar alone, so the menu has it not. */
  readonly sidebarOnly?: true;
}

export const command = <const T extends Command>(definition: T): T => definition;

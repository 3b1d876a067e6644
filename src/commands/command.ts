import type { Host } from './host.ts';

/** Something the user can do. The menu and the palette derive from the list of commands. */
export interface Command<T = void> {
  /** The name of the top-level function that the menu calls; stable. */
  readonly id: string;
  /** In title case, as menus are. */
  readonly title: string;
  readonly says: string;
  run(host: Host): T;
}

export const command = <T>(definition: Command<T>): Command<T> => definition;

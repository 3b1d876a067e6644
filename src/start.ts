import { menuCommands } from './commands/commands.ts';

export { functions } from './functions/functions.ts';

/** Builds the menu and does nothing else: before first use the script may not touch the file. */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  let last = menuCommands[0]?.group;
  for (const { id, title, group } of menuCommands) {
    if (group !== last) menu.addSeparator();
    menu.addItem(title, id);
    last = group;
  }
  menu.addToUi();
}

export function onInstall(): void {
  onOpen();
}

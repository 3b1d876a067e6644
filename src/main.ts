export { functions } from './functions/functions.ts';

export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addToUi();
}

export function onInstall(): void {
  onOpen();
}

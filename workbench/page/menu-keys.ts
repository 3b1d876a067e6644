/** The letters that open a menu of Google Sheets, with Alt. */
const letters: Readonly<Record<string, string>> = {
  f: 'file',
  e: 'edit',
  v: 'view',
  i: 'insert',
  o: 'format',
  d: 'data',
  n: 'extensions',
};

/** Menus open by keyboard as in Google Sheets, Alt+N for Extensions; from there on the arrows lead. */
export function openMenusByKeys(): void {
  addEventListener(
    'keydown',
    (event) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      // On a Mac, Alt makes another letter of the key, but not another code.
      const id = letters[event.code.replace(/^Key/, '').toLowerCase()];
      const menu = id && document.querySelector<HTMLElement>(`.o-topbar-menu[data-id="${id}"]`);
      if (!menu) return;
      event.preventDefault();
      event.stopPropagation();
      menu.click();
    },
    { capture: true },
  );
}

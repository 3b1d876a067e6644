/** F6 goes from the cells into the sidebar. The sidebar's own F6 leads back. */
export function changePanesByKeys(sidebar: HTMLElement): void {
  addEventListener(
    'keydown',
    (event) => {
      const frame = sidebar.querySelector('iframe');
      if (event.key !== 'F6' || !frame) return;
      event.preventDefault();
      event.stopPropagation();
      frame.focus();
      frame.contentWindow?.focus();
    },
    { capture: true },
  );
}

const canTakeIt = '[tabindex="0"], button:not([tabindex]), input:not([tabindex]), select, textarea';

/** Where what has the keyboard is taken away, the keyboard goes to what stands next to it, and never to nothing. */
export function keepFocus(root: HTMLElement): void {
  let path: readonly Element[] = [];
  root.addEventListener('focusin', (event) => {
    path = event.composedPath().filter((each) => each instanceof Element);
  });
  new MutationObserver(() => {
    if (!path[0] || path[0].isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
    const near = path.find((each) => each.isConnected && each.closest('#panel') && each.querySelector(canTakeIt));
    const next =
      near?.querySelector<HTMLElement>(canTakeIt) ?? document.querySelector<HTMLElement>('.tab[tabindex="0"]');
    next?.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}

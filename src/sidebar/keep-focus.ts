/** No field of text: there, Ctrl+Z would take back words and not the fix that was made last. */
const canTakeIt = '[tabindex="0"], button:not([tabindex])';

/** Where what has the keyboard is taken away, the keyboard goes to what stood before it, and never to nothing. */
export function keepFocus(root: HTMLElement): void {
  let path: readonly Element[] = [];
  root.addEventListener('focusin', (event) => {
    path = event.composedPath().filter((each) => each instanceof Element);
  });
  new MutationObserver((records) => {
    const [lost] = path;
    if (!lost || lost.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
    const gone = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
    const near = path.find((each) => each.isConnected && each.closest('#panel') && each.querySelector(canTakeIt));
    const buttons = [...(near?.querySelectorAll<HTMLElement>(canTakeIt) ?? [])];
    const next = buttons.findLast((button) => gone && isBefore(button, gone)) ?? buttons[0];
    (next ?? document.querySelector<HTMLElement>('.tab[tabindex="0"]'))?.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}

function isBefore(button: Node, { previousSibling, target }: MutationRecord): boolean {
  const place = (previousSibling ?? target).compareDocumentPosition(button);
  const { DOCUMENT_POSITION_PRECEDING, DOCUMENT_POSITION_CONTAINED_BY } = Node;
  return (place & (DOCUMENT_POSITION_PRECEDING | (previousSibling ? DOCUMENT_POSITION_CONTAINED_BY : 0))) > 0;
}

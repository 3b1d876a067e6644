/** Brings the first field that is wrong into sight, and the keyboard to it, once it is drawn. */
export const focusWrong = (): void =>
  void requestAnimationFrame(() => {
    const first = document.querySelector<HTMLElement>('[aria-invalid="true"], .add[aria-describedby]');
    first?.scrollIntoView({ block: 'center' });
    first?.focus();
  });

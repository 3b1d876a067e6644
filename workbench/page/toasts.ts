import { closeButton } from './panel.ts';

const shownFor = 8000;

export function showToast(place: HTMLElement, message: string, title?: string): void {
  const card = document.createElement('section');
  card.className = 'toast-card';
  const words = document.createElement('div');
  if (title) words.append(element('h2', title));
  words.append(element('p', message));
  card.append(
    words,
    closeButton('Close this message', () => card.remove()),
  );
  place.append(card);
  // While a script runs the page may stand still, and nobody could read it.
  const leave = (): void => {
    if (document.body.hasAttribute('data-busy')) setTimeout(leave, shownFor);
    else card.remove();
  };
  setTimeout(leave, shownFor);
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

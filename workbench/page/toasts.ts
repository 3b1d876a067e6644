const shownFor = 8000;

export function showToast(place: HTMLElement, message: string, title: string | undefined): void {
  const card = document.createElement('section');
  card.className = 'toast-card';
  const words = document.createElement('div');
  if (title) words.append(element('h2', title));
  words.append(element('p', message));
  const close = element('button', '×');
  close.className = 'close';
  close.setAttribute('aria-label', 'Close');
  close.addEventListener('click', () => card.remove());
  card.append(words, close);
  place.append(card);
  setTimeout(() => card.remove(), shownFor);
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

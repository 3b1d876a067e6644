import { type FrameHost, type HtmlFrame, htmlFrame } from './html-frame.ts';

export interface ShownHtml {
  readonly html: string;
  readonly title: string;
}

/** A place that shows one page of the script's at a time, under its title and with a button that closes it. */
export interface Panel {
  show(page: ShownHtml): void;
  close(): void;
  readonly page: ShownHtml | undefined;
}

export function createPanel(place: HTMLElement, host: FrameHost, closed: () => void): Panel {
  let frame: HtmlFrame | undefined;
  let page: ShownHtml | undefined;
  const close = (): void => {
    if (!page) return;
    frame?.remove();
    page = undefined;
    place.replaceChildren();
    if (place instanceof HTMLDialogElement) place.close();
    else place.hidden = true;
    closed();
  };
  place.addEventListener('close', close);
  return {
    get page() {
      return page;
    },
    show(next) {
      frame?.remove();
      page = next;
      frame = htmlFrame(next.html, next.title, host, close);
      const header = document.createElement('header');
      const title = document.createElement('h2');
      title.textContent = next.title;
      header.append(title, closeButton(`Close ${next.title}`, close));
      place.setAttribute('aria-label', next.title);
      place.replaceChildren(header, frame.element);
      if (place instanceof HTMLDialogElement) place.showModal();
      else place.hidden = false;
      frame.element.focus();
    },
    close,
  };
}

export function closeButton(label: string, close: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.textContent = '×';
  button.setAttribute('aria-label', label);
  button.addEventListener('click', close);
  return button;
}

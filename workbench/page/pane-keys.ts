/** F6 goes from the cells into the sidebar, whose own F6 leads back. F1 is the sidebar's there, too: it is opened first where it is closed. */
export function changePanesByKeys(sidebar: HTMLElement, open: () => Promise<void>): void {
  const frameIn = () => sidebar.querySelector('iframe');
  const enter = (frame: HTMLIFrameElement) => {
    frame.focus();
    frame.contentWindow?.focus();
  };
  const pressIn = (frame: HTMLIFrameElement, key: string) => {
    enter(frame);
    frame.contentWindow?.postMessage({ tieout: 'key', key }, '*');
  };
  addEventListener(
    'keydown',
    async (event) => {
      const { key } = event;
      const frame = frameIn();
      if (key !== 'F1' && !(key === 'F6' && frame)) return;
      event.preventDefault();
      event.stopPropagation();
      if (frame) return key === 'F1' ? pressIn(frame, key) : enter(frame);
      await open();
      const opened = frameIn();
      opened?.addEventListener('load', () => pressIn(opened, key), { once: true });
    },
    { capture: true },
  );
}

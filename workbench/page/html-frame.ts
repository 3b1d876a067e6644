import { scriptRunClient } from './script-run-client.ts';

export interface HtmlFrame {
  readonly element: HTMLIFrameElement;
  remove(): void;
}

export interface FrameHost {
  /** What the frame's page may call: top-level functions of the script whose names do not end in `_`. */
  readonly names: readonly string[];
  call(name: string, parameters: readonly unknown[]): Promise<unknown>;
  focusGrid(): void;
}

/** A page of the script's, in a frame that shares no origin with ours, as HtmlService shows it. */
export function htmlFrame(html: string, title: string, host: FrameHost, close: () => void): HtmlFrame {
  const element = document.createElement('iframe');
  element.title = title;
  element.setAttribute('sandbox', 'allow-scripts allow-forms allow-modals allow-popups allow-downloads');
  // The focus that it was given went to the empty page before.
  element.addEventListener('load', () => document.activeElement === element && element.contentWindow?.focus());
  element.srcdoc = withClient(html, host.names);

  const receive = ({ source, data }: MessageEvent): void => {
    if (source !== element.contentWindow || typeof data?.tieout !== 'string') return;
    if (data.tieout === 'close') close();
    if (data.tieout === 'focus') host.focusGrid();
    if (data.tieout !== 'call') return;
    const answer = (kind: 'success' | 'failure', value: unknown): void =>
      element.contentWindow?.postMessage({ tieout: 'answer', id: data.id, kind, value }, '*');
    host.call(data.name, data.parameters).then(
      (value) => answer('success', value),
      (error: unknown) => answer('failure', messageOf(error)),
    );
  };
  addEventListener('message', receive);
  return {
    element,
    remove() {
      removeEventListener('message', receive);
      element.remove();
    },
  };
}

/** The script's realm has errors of its own. */
const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

/** The client comes before every script of the page. */
function withClient(html: string, names: readonly string[]): string {
  const client = `<script>(${scriptRunClient})(${JSON.stringify(names)})</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + client) : client + html;
}

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/**
 * `google.script` as a page inside the frame finds it. Its text is put into that page, so it names nothing from outside
 * itself. Calls are answered by whoever shows the frame; what may cross is decided there.
 */
export function scriptRunClient(names: readonly string[]): void {
  /** An eleventh call waits until one of ten is answered. */
  const mostAtOnce = 10;
  const waiting: (() => void)[] = [];
  const open = new Map<number, Handlers>();
  let next = 0;

  const answer = (id: number, kind: 'success' | 'failure', value: unknown): void => {
    const handlers = open.get(id);
    open.delete(id);
    waiting.shift()?.();
    if (kind === 'success') handlers?.success?.(value, handlers.userObject);
    else if (handlers?.failure) handlers.failure(value, handlers.userObject);
    else console.error(value);
  };
  const send = (name: string, parameters: unknown[], handlers: Handlers): void => {
    const id = next++;
    open.set(id, handlers);
    try {
      parent.postMessage({ tieout: 'call', id, name, parameters }, '*');
    } catch {
      // What cannot even be copied, such as a function or an element.
      setTimeout(answer, 0, id, 'failure', new Error('google.script.run passes plain data only.'));
    }
  };
  const runner = (handlers: Handlers): Record<string, unknown> => {
    const run: Record<string, unknown> = {
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const name of names) {
      run[name] = (...parameters: unknown[]): void => {
        if (open.size < mostAtOnce) send(name, parameters, handlers);
        else waiting.push(() => send(name, parameters, handlers));
      };
    }
    return run;
  };
  const ask = (what: string) => (): void => parent.postMessage({ tieout: what }, '*');

  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    // A key that was pressed outside of the page, and is meant for it.
    if (data?.tieout === 'key') dispatchEvent(new KeyboardEvent('keydown', { key: data.key, cancelable: true }));
    if (data?.tieout !== 'answer') return;
    const { id, kind, value } = data;
    answer(id, kind, kind === 'failure' ? new Error(String(value)) : value);
  });
  Object.assign(globalThis, {
    google: {
      script: {
        run: runner({}),
        host: { close: ask('close'), setHeight() {}, setWidth() {}, editor: { focus: ask('focus') } },
      },
    },
  });
}

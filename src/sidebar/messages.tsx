import { Icon } from './icon.tsx';
import { useView } from './use-view.ts';
import { view } from './view.ts';

/** What is being waited for, what went wrong and what was done, at the foot of the sidebar. */
export function Messages() {
  const { waiting, failure, notice } = useView();
  return (
    <footer class="messages">
      <div aria-live="polite" role="status">
        {waiting && (
          <p class="waiting">
            <span class="spinner" aria-hidden="true" />
            {waiting}
          </p>
        )}
        {!waiting && notice && (
          <div class="notice">
            <span>{notice.message}</span>
            {notice.action && (
              <button type="button" class="link" onClick={notice.action.run}>
                {notice.action.label}
              </button>
            )}
            <Dismiss label="Dismiss the message" run={() => view.set({ notice: null })} />
          </div>
        )}
      </div>
      <div role="alert">
        {failure && (
          <div class="failure">
            <p>
              <strong>{failure.what}</strong> {failure.message}
            </p>
            <p class="small">
              If it happens again, close this sidebar and open it from Extensions ▸ Tieout: Google may ask for your
              permission once more.
            </p>
            <div class="row">
              <button
                type="button"
                class="secondary"
                onClick={() => {
                  view.set({ failure: null });
                  failure.again();
                }}
              >
                Try again
              </button>
              <button type="button" class="link" onClick={() => view.set({ failure: null })}>
                Dismiss
              </button>
            </div>
          </div>
        )}
      </div>
    </footer>
  );
}

const Dismiss = ({ label, run }: { readonly label: string; readonly run: () => void }) => (
  <button type="button" class="plain" aria-label={label} onClick={run}>
    <Icon name="close" size={16} />
  </button>
);

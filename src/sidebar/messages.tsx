import { Icon } from './icon.tsx';
import { useView } from './use-view.ts';
import { view } from './view.ts';

/** What is being waited for, what was done and what went wrong, at the foot of the sidebar. Heard as one sentence each. */
export function Messages() {
  const { waiting, failure, notice } = useView();
  const doing = waiting.filter((work) => work.doing).at(-1)?.doing;
  const shown = doing ? null : notice;
  return (
    <footer>
      <div class={doing ? 'waiting' : shown ? 'notice' : ''}>
        {doing && <span class="spinner" aria-hidden="true" />}
        <span role="status">{doing ?? shown?.message}</span>
        {shown?.action && (
          <button type="button" class="link" onClick={shown.action.run}>
            {shown.action.label}
          </button>
        )}
        {shown && (
          <button
            type="button"
            class="plain"
            aria-label="Dismiss the message"
            onClick={() => view.set({ notice: null })}
          >
            <Icon name="close" size={16} />
          </button>
        )}
      </div>
      <div class={failure ? 'failure' : ''}>
        <p role="alert">
          {failure && (
            <>
              <strong>{failure.work.failed}</strong> {failure.message}
            </>
          )}
        </p>
        {failure && (
          <>
            <p class="small">
              If Google wants your permission again, close this sidebar and open it from Extensions ▸ Tieout.
            </p>
            <div class="row">
              <button type="button" class="secondary" onClick={failure.again}>
                Try again
              </button>
              <button type="button" class="link" onClick={() => view.set({ failure: null })}>
                Dismiss
              </button>
            </div>
          </>
        )}
      </div>
    </footer>
  );
}

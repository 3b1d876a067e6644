import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Summary } from '../report/summary.ts';
import { callServer } from './call-server.ts';
import { Outcome } from './outcome.tsx';

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'building' }
  | { readonly is: 'done'; readonly summary: Summary }
  | { readonly is: 'failed'; readonly message: string };

function Sidebar() {
  const [state, setState] = useState<State>({ is: 'idle' });
  const build = () => {
    setState({ is: 'building' });
    callServer('buildReport').then(
      (summary) => setState({ is: 'done', summary }),
      (error: Error) => setState({ is: 'failed', message: error.message }),
    );
  };
  return (
    <main>
      <h1>Tieout</h1>
      <p class="muted">Marketing numbers that tie out to rows anyone can open.</p>
      <button type="button" onClick={build} disabled={state.is === 'building'}>
        Build KPI and ROI Report
      </button>
      <div aria-live="polite">
        {state.is === 'building' && <p class="muted">Reading the raw tabs and writing the report…</p>}
        {state.is === 'failed' && (
          <p class="bad">
            The report was not built: {state.message} Your tabs are as they were. Wait a moment, then build again.
          </p>
        )}
        {state.is === 'done' && <Outcome summary={state.summary} />}
      </div>
    </main>
  );
}

const place = document.getElementById('sidebar');
if (place) render(<Sidebar />, place);

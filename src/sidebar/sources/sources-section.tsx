import { useView } from '../use-view.ts';
import { ImportDrop } from './import-drop.tsx';
import { SourceCard } from './source-card.tsx';

/** Each tab that looks like campaign data, how it is read, and the way in for more. */
export function SourcesSection() {
  const { state } = useView();
  return (
    <>
      <h1 class="sr">Sources</h1>
      <ImportDrop />
      {!state && <p class="muted">Reading the raw tabs…</p>}
      {state?.sources.length === 0 && (
        <p class="empty muted">
          No tab looks like campaign data yet. Drop an export above, or paste one with its header row into a tab.
        </p>
      )}
      {state?.sources.map((source) => (
        <SourceCard key={source.name} source={source} currency={state.currency} />
      ))}
      {state && state.otherTabs.length > 0 && (
        <details class="others">
          <summary>Other tabs ({state.otherTabs.length}), left alone</summary>
          <ul class="plain-list small">
            {state.otherTabs.map(({ name, why }) => (
              <li key={name}>
                <strong>{name}</strong> {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

import { counted, shortMoment } from '../../problems/words.ts';
import { useView } from '../use-view.ts';

/** Whether the tabs still say what the raw data say. */
export function Freshness() {
  const { state } = useView();
  if (!state) return <p class="muted small">Reading the raw tabs…</p>;
  const used = state.sources.reduce((rows, source) => rows + (source.leftOut ? 0 : source.rows.used), 0);
  const { built } = state;
  if (used === 0 && !built) {
    const isOff = state.sources.length > 0 && state.sources.every(({ leftOut }) => leftOut);
    return (
      <p class="muted small">
        Nothing to build from{isOff ? ': every source is switched off.' : ' yet: add campaign data first.'}
      </p>
    );
  }
  if (!built) return <p class="muted small">Not built yet. {counted(used, 'row')} ready.</p>;
  return built.isFresh ? (
    <p class="muted small">
      <span class="dot good" /> Up to date. Built {shortMoment(built.at)}.
    </p>
  ) : (
    <p class="stale" id="stale">
      <span class="dot watch" /> Out of date: raw data or settings have changed since {shortMoment(built.at)}. Build
      again to carry it over.
    </p>
  );
}

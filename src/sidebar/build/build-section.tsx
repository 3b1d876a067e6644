import { openTab, runCommand } from '../actions.ts';
import { Icon } from '../icon.tsx';
import { isChanged } from '../settings/draft.ts';
import { useView } from '../use-view.ts';
import { AskToSave } from './ask-to-save.tsx';
import { CameAlong } from './came-along.tsx';
import { Freshness } from './freshness.tsx';
import { Progress, stageTitles } from './progress.tsx';
import { Result } from './result.tsx';
import { startBuild } from './run-build.ts';
import { SummaryText } from './summary-text.tsx';
import { Walkthrough } from './walkthrough.tsx';

const links = [
  ['report', 'ROI Report'],
  ['kpi', 'KPI'],
  ['data', 'Campaign Data'],
] as const;

/** The one thing that everything leads to: build, and see what came of it. */
export function BuildSection() {
  const { build, state, summary, drafts, asksToSave } = useView();
  const running = build?.running === true;
  const exists = links.filter(([id]) => state?.tabs[id]);
  return (
    <>
      <h1 class="sr">Build</h1>
      <Walkthrough />
      <CameAlong />
      {asksToSave && isChanged(drafts) && <AskToSave opens={asksToSave.opens} />}
      <button type="button" class="primary" onClick={() => startBuild()} aria-disabled={running} id="build">
        {running ? 'Building…' : 'Build KPI and ROI Report'}
      </button>
      {!running && (
        <button type="button" class="link small" onClick={() => startBuild(true)}>
          Build and open the report
        </button>
      )}
      <p class="sr" role="status">
        {running && build ? stageTitles[build.stage] : build?.result?.headline}
      </p>
      <div class="outcome">
        {running && build && <Progress build={build} />}
        {!running && (!build?.result || state?.built?.isFresh === false) && <Freshness />}
        {!running && build?.result && <Result result={build.result} seconds={build.seconds} />}
      </div>
      {exists.length > 0 && !running && (
        <nav class="links" aria-label="Tabs">
          {exists.map(([id, title]) => (
            <button type="button" class="link-row" key={id} onClick={() => void openTab(id)}>
              <Icon name="sources" size={18} />
              <span>{state?.tabs[id] ?? title}</span>
              <Icon name="chevron" size={16} />
            </button>
          ))}
          <button type="button" class="link-row" onClick={() => runCommand('copySummary')}>
            <Icon name="file" size={18} />
            <span>Copy summary</span>
            <span class="muted small">for an e-mail</span>
          </button>
        </nav>
      )}
      {summary !== null && <SummaryText text={summary} />}
    </>
  );
}

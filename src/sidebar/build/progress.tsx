import { Icon } from '../icon.tsx';
import type { BuildStage, BuildView } from '../view.ts';

export const stageTitles: Readonly<Record<BuildStage, string>> = {
  read: 'Reading the raw tabs',
  tabs: 'Writing KPI and ROI Report',
  data: 'Writing Campaign Data',
};

const stages = Object.entries(stageTitles);

/** The steps of a build, each named, the running one marked. */
export function Progress({ build }: { readonly build: BuildView }) {
  const at = stages.findIndex(([stage]) => stage === build.stage);
  return (
    <div class="progress">
      <div
        class="bar"
        role="progressbar"
        aria-label="Build"
        aria-valuemin={0}
        aria-valuemax={stages.length}
        aria-valuenow={at}
      >
        <span style={{ width: `${((at + 0.5) / stages.length) * 100}%` }} />
      </div>
      <ol class="steps">
        {stages.map(([stage, title], i) => (
          <li key={stage} class={i < at ? 'done' : i === at ? 'now' : ''} aria-current={i === at ? 'step' : undefined}>
            {i < at ? (
              <Icon name="check" size={16} />
            ) : (
              <span class={i === at ? 'spinner' : 'blank'} aria-hidden="true" />
            )}
            {title}
            {stage === 'read' && build.found && <span class="muted small">{build.found}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}

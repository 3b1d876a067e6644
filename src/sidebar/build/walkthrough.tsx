import { rememberThat, runCommand } from '../actions.ts';
import { Icon } from '../icon.tsx';
import { useView } from '../use-view.ts';
import { view } from '../view.ts';
import { stepsOf } from './walkthrough-steps.ts';

/** Four steps that tick themselves off. Gone when all are done, back by a command. */
export function Walkthrough() {
  const { state, walkthrough } = useView();
  if (!state) return null;
  const steps = stepsOf(state);
  const left = steps.filter(({ done }) => !done).length;
  if ((left === 0 || state.memory.walkthroughClosed) && !walkthrough) return null;
  const next = steps.find(({ done }) => !done);
  const close = () => {
    view.set({ walkthrough: false });
    void rememberThat({ walkthroughClosed: true });
  };
  return (
    <section class="card walkthrough" aria-labelledby="walkthrough-title">
      <div class="card-head">
        <h2 id="walkthrough-title">{left === 0 ? 'All four steps are done' : 'From exports to a report'}</h2>
        <button type="button" class="plain" aria-label="Close the walkthrough" onClick={close}>
          <Icon name="close" size={16} />
        </button>
      </div>
      <ol class="walk">
        {steps.map((step, i) => (
          <li key={step.title} class={step.done ? 'done' : step === next ? 'now' : ''}>
            <span class="walk-mark" aria-hidden="true">
              {step.done ? <Icon name="check" size={14} /> : i + 1}
            </span>
            <span class="walk-body">
              <button type="button" class="walk-title" onClick={() => runCommand(step.command)}>
                {step.title}
                {step.done && <span class="sr"> (done)</span>}
              </button>
              <span class="muted small">{step.says}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

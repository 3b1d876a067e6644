import { useEffect, useState } from 'preact/hooks';
import type { FunctionHelp } from '../../commands/function-help.ts';
import { attempt } from '../attempt.ts';
import { callServer } from '../call-server.ts';
import { Icon } from '../icon.tsx';
import { matching } from '../matching.ts';
import { NoHit } from '../no-hit.tsx';
import { view } from '../view.ts';

/** Asked for once: the definitions come with the script. */
let known: readonly FunctionHelp[] = [];

/** The custom functions with their help, drawn from the metrics' definitions. */
export function FunctionsSection() {
  const [words, setWords] = useState('');
  const [open, setOpen] = useState('');
  const [all, setAll] = useState(known);
  useEffect(() => {
    if (known.length > 0) return;
    const asking = { doing: 'Reading the functions…', failed: 'The functions were not read.' };
    void attempt(asking, async () => {
      known = await callServer('listFunctions');
      setAll(known);
    });
  }, []);
  const fits = matching(words);
  const found = all.filter(({ name, title, says }) => fits(`${name} ${title} ${says}`));
  return (
    <>
      <h1 class="sr">Functions</h1>
      <input
        class="filter"
        type="search"
        aria-label="Search functions"
        placeholder="Search functions"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <ul class="functions">
        {found.map((metric) => (
          <li key={metric.name} class={open === metric.name ? 'open' : ''}>
            <div class="function-head">
              <button
                type="button"
                class="function-name"
                aria-expanded={open === metric.name}
                onClick={() => setOpen(open === metric.name ? '' : metric.name)}
              >
                <code>{metric.name}</code>
                <span class="muted small clamp">{metric.says}</span>
              </button>
              <button
                type="button"
                class="secondary small"
                aria-label={`Insert ${metric.name}`}
                onClick={() => void insert(metric.name)}
              >
                Insert
              </button>
            </div>
            {open === metric.name && (
              <div class="function-help small">
                <p>{metric.says}</p>
                <p>
                  <code>{metric.signature}</code>
                </p>
                <p>{metric.formula}</p>
                <dl>
                  {metric.arguments.map((input) => (
                    <div key={input.name}>
                      <dt>
                        <code>{input.name}</code>
                        {input.optional && <span class="muted"> optional</span>}
                      </dt>
                      <dd>{input.says}</dd>
                    </div>
                  ))}
                </dl>
                {metric.warns.map((warning) => (
                  <p class="caution" key={warning}>
                    <Icon name="info" size={14} /> {warning}
                  </p>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      <NoHit>{found.length === 0 && all.length > 0 && 'No function has these words.'}</NoHit>
    </>
  );
}

async function insert(name: string): Promise<void> {
  const words = { doing: 'Inserting…', failed: 'The function was not inserted.', once: true };
  await attempt(words, async () => {
    const { formula, cell, tab } = await callServer('insertFunction', name);
    view.set({ notice: { message: `${formula} stands in ${cell} of ${tab}.` } });
  });
}

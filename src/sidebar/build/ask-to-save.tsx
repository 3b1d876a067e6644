import { useEffect, useRef } from 'preact/hooks';
import { listed } from '../../problems/words.ts';
import { type Settings, settings } from '../../settings/settings.ts';
import { useView } from '../use-view.ts';
import { runBuild } from './run-build.ts';
import { saveAndBuild } from './save-and-build.ts';

/** What is to become of settings that were changed and not saved, before a build goes without them. */
export function AskToSave({ opens }: { readonly opens: boolean }) {
  const { drafts } = useView();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const titles = (Object.keys(drafts) as (keyof Settings)[]).map((id) => settings[id].title);
  return (
    <section class="card ask" aria-labelledby="ask-to-save">
      <p id="ask-to-save">{listed(titles)}: changed, and not saved.</p>
      <div class="row">
        <button ref={first} type="button" class="primary" onClick={() => void saveAndBuild(opens)}>
          Save and build
        </button>
        <button type="button" class="secondary" onClick={() => void runBuild({ opens, at: Date.now() })}>
          Build without them
        </button>
      </div>
    </section>
  );
}

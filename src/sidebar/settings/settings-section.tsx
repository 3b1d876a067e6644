import { useEffect, useState } from 'preact/hooks';
import { groups, tableOf } from '../../settings/setting.ts';
import { type Settings, settings } from '../../settings/settings.ts';
import { matching } from '../matching.ts';
import { NoHit } from '../no-hit.tsx';
import { useView } from '../use-view.ts';
import { view } from '../view.ts';
import { type Draft, draftOf, isChanged, numbersOf } from './draft.ts';
import { Field } from './field.tsx';
import { focusWrong } from './focus-wrong.ts';
import { GroupLinks, headingOf } from './group-links.tsx';
import { saveForm, saving } from './save-form.ts';

type Id = keyof Settings;
const shown = (Object.keys(settings) as Id[]).filter((id) => settings[id].input.kind !== 'sources');

/** The form, drawn from the settings' own declarations. Nothing is saved while anything is wrong. */
export function SettingsSection() {
  const { state, seek, drafts, wrong, waiting } = useView();
  const [words, setWords] = useState('');

  useEffect(() => {
    if (!seek || !state) return;
    view.set({ seek: null });
    // What was kept by another version may have no field here.
    if (!Object.hasOwn(settings, seek.setting)) return;
    const id = seek.setting as Id;
    const draft = drafts[id] ?? draftOf(settings[id], state.settings[id], numbersOf(state));
    if (seek.key && draft.is === 'table' && !draft.rows.some((row) => Object.values(row)[0] === seek.key)) {
      const [first, second] = tableOf(settings[id].input)?.columns ?? [];
      const row = { [first?.key ?? '']: seek.key, [second?.key ?? '']: '' };
      view.set({ drafts: { ...drafts, [id]: { is: 'table', rows: [...draft.rows, row] } } });
    }
    requestAnimationFrame(() => {
      const group = document.getElementById(`setting-${id}`);
      group?.scrollIntoView({ block: 'start' });
      const fields = [...(group?.querySelectorAll<HTMLInputElement>('input, select') ?? [])];
      (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
    });
  }, [seek, state]);

  if (!state) return <p class="muted">Reading the settings…</p>;
  const numbers = numbersOf(state);
  const fits = matching(words);
  const found = shown.filter((id) => fits(`${settings[id].title} ${settings[id].says}`));
  const grouped = groups.flatMap((group) => {
    const ids = found.filter((id) => settings[id].group === group);
    return ids.length > 0 ? [{ group, ids }] : [];
  });
  const change = (id: Id, draft: Draft) => {
    const same = JSON.stringify(draft) === JSON.stringify(draftOf(settings[id], state.settings[id], numbers));
    const { [id]: _, ...others } = view.get().drafts;
    view.set({
      drafts: same ? others : { ...others, [id]: draft },
      wrong: Object.fromEntries(Object.entries(wrong).filter(([key]) => settingIn(key) !== id)),
    });
  };
  const save = async (event: Event) => {
    event.preventDefault();
    await saveForm();
    const misfits = Object.keys(view.get().wrong);
    if (misfits.length === 0) return;
    // What is wrong has to be in sight.
    if (!misfits.every((key) => found.includes(settingIn(key) as Id))) setWords('');
    focusWrong();
  };
  const count = Object.keys(wrong).length;
  const isSaving = waiting.some(({ doing }) => doing === saving.doing);
  return (
    <form onSubmit={save} noValidate>
      <h1 class="sr">Targets and settings</h1>
      <div class="settings-head">
        <input
          class="filter"
          type="search"
          aria-label="Search settings"
          placeholder="Search settings"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <GroupLinks groups={grouped.map(({ group }) => group)} />
      </div>
      {grouped.map(({ group, ids }) => (
        <section key={group}>
          <h2 id={headingOf(group)} tabIndex={-1}>
            {group}
          </h2>
          {ids.map((id) => (
            <Field
              key={id}
              setting={settings[id]}
              isChanged={drafts[id] !== undefined}
              draft={drafts[id] ?? draftOf(settings[id], state.settings[id], numbers)}
              wrong={wrong}
              numbers={numbers}
              change={(draft) => change(id, draft)}
            />
          ))}
        </section>
      ))}
      <NoHit>{found.length === 0 && 'No setting has these words.'}</NoHit>
      {isChanged(drafts) && (
        <div class="save-bar">
          {count > 0 && (
            <p class="wrong" role="alert">
              Not saved: {count === 1 ? 'one field is' : `${count} fields are`} wrong.
            </p>
          )}
          <div class="row">
            <button type="submit" class="primary" aria-disabled={isSaving}>
              {isSaving ? 'Saving…' : 'Save'}
            </button>
            <button type="button" class="secondary" onClick={() => view.set({ drafts: {}, wrong: {} })}>
              Discard
            </button>
          </div>
        </div>
      )}
    </form>
  );
}

/** The setting of a field such as `rates.0.rate`. */
const settingIn = (key: string): string => key.split('.')[0] ?? '';

import { useEffect, useState } from 'preact/hooks';
import { type Settings, settings } from '../../settings/settings.ts';
import { useView } from '../use-view.ts';
import { view } from '../view.ts';
import { type Wrong, wrongIn } from './check.ts';
import { type Draft, draftOf } from './draft.ts';
import { Field } from './field.tsx';
import { type Drafts, saveForm } from './save-form.ts';

type Id = keyof Settings;
const shown = (Object.keys(settings) as Id[]).filter((id) => settings[id].input.kind !== 'sources');

/** Edits outlive a look at another section. */
let kept: Drafts = {};

/** The form, drawn from the settings' own declarations. Nothing is saved while anything is wrong. */
export function SettingsSection() {
  const { state, seek } = useView();
  const [drafts, setDrafts] = useState<Drafts>(kept);
  const [wrong, setWrong] = useState<Wrong>({});
  const [words, setWords] = useState('');
  kept = drafts;
  const percents = new Set(state?.figures.flatMap(({ id, isPercent }) => (isPercent ? [id] : [])));

  useEffect(() => {
    if (!seek || !state) return;
    view.set({ seek: null });
    // What was kept by another version may have no field here.
    if (!Object.hasOwn(settings, seek.setting)) return;
    const id = seek.setting as Id;
    const draft = drafts[id] ?? draftOf(settings[id], state.settings[id], percents);
    if (seek.key && draft.is === 'table' && !draft.rows.some((row) => Object.values(row)[0] === seek.key)) {
      const { input } = settings[id];
      const [first, second] = input.kind === 'table' ? input.columns : [];
      setDrafts({
        ...drafts,
        [id]: { is: 'table', rows: [...draft.rows, { [first?.key ?? '']: seek.key, [second?.key ?? '']: '' }] },
      });
    }
    requestAnimationFrame(() => {
      const group = document.getElementById(`setting-${id}`);
      group?.scrollIntoView({ block: 'start' });
      const fields = [...(group?.querySelectorAll<HTMLInputElement>('input, select') ?? [])];
      (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
    });
  }, [seek, state]);

  if (!state) return <p class="muted">Reading the settings…</p>;
  const found = shown.filter((id) => {
    const { title, says } = settings[id];
    return words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => `${title} ${says}`.toLowerCase().includes(word));
  });
  const change = (id: Id, draft: Draft) => {
    const same = JSON.stringify(draft) === JSON.stringify(draftOf(settings[id], state.settings[id], percents));
    const { [id]: _, ...others } = drafts;
    setDrafts(same ? others : { ...others, [id]: draft });
    setWrong(Object.fromEntries(Object.entries(wrong).filter(([key]) => key !== id && !key.startsWith(`${id}.`))));
  };
  const changed = Object.keys(drafts) as Id[];
  const save = async (event: Event) => {
    event.preventDefault();
    const misfits = Object.assign({}, ...changed.map((id) => wrongIn(id, drafts[id] as Draft, percents)));
    const refused = Object.keys(misfits).length > 0 ? misfits : await saveForm(drafts, percents);
    if (!refused) return;
    setWrong(refused);
    if (Object.keys(refused).length === 0) {
      setDrafts({});
      // The button that had the keyboard is gone now.
      document.getElementById('tab-settings')?.focus();
    } else
      requestAnimationFrame(() => {
        const first = document.querySelector<HTMLElement>('[aria-invalid="true"], .add[aria-describedby]');
        first?.scrollIntoView({ block: 'center' });
        first?.focus();
      });
  };
  const count = Object.keys(wrong).length;
  return (
    <form onSubmit={save} noValidate>
      <h1 class="sr">Targets and settings</h1>
      <input
        class="filter"
        type="search"
        aria-label="Search settings"
        placeholder="Search settings"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      {found.map((id) => (
        <Field
          key={id}
          setting={settings[id]}
          draft={drafts[id] ?? draftOf(settings[id], state.settings[id], percents)}
          wrong={wrong}
          percents={percents}
          change={(draft) => change(id, draft)}
        />
      ))}
      {found.length === 0 && <p class="empty muted">No setting has these words.</p>}
      {changed.length > 0 && (
        <div class="save-bar">
          {count > 0 && (
            <p class="wrong" role="alert">
              Not saved: {count === 1 ? 'one field is' : `${count} fields are`} wrong.
            </p>
          )}
          <div class="row">
            <button type="submit" class="primary">
              Save
            </button>
            <button
              type="button"
              class="secondary"
              onClick={() => {
                setDrafts({});
                setWrong({});
              }}
            >
              Discard
            </button>
          </div>
        </div>
      )}
    </form>
  );
}

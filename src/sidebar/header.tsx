import { show } from './actions.ts';
import { Icon } from './icon.tsx';
import { isChanged } from './settings/draft.ts';
import { useView } from './use-view.ts';
import { type Section, sections, view } from './view.ts';

const titles: Readonly<Record<Section, string>> = {
  build: 'Build',
  sources: 'Sources',
  problems: 'Problems',
  settings: 'Settings',
  functions: 'Functions',
};

/** The search button and the sections, one tab each. Arrow keys move between them. */
export function Header() {
  const { section, state, drafts } = useView();
  const serious = state?.problems.filter(({ severity }) => severity !== 'info').length ?? 0;
  const errors = state?.problems.some(({ severity }) => severity === 'error');
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const end = { Home: 0, End: sections.length - 1 }[event.key];
    const at = end ?? (to && (sections.indexOf(section) + to + sections.length) % sections.length);
    if (at === undefined) return;
    event.preventDefault();
    show(sections[at] as Section);
  };
  return (
    <header class="header">
      <button type="button" class="search" onClick={() => view.set({ palette: true })} aria-keyshortcuts="F1">
        <Icon name="search" size={16} />
        <span>Search commands</span>
        <kbd>F1</kbd>
      </button>
      <div class="tabs" role="tablist" aria-label="Sections">
        {sections.map((id) => (
          <button
            key={id}
            type="button"
            class="tab"
            id={`tab-${id}`}
            role="tab"
            aria-selected={id === section}
            aria-controls="panel"
            tabIndex={id === section ? 0 : -1}
            onClick={() => show(id)}
            onKeyDown={onKeyDown}
          >
            <span class="tab-icon">
              <Icon name={id} />
              {id === 'problems' && serious > 0 && (
                <span class={`badge ${errors ? 'badge-error' : ''}`} role="img" aria-label={`${serious} to look at`}>
                  {serious > 999 ? '999+' : serious}
                </span>
              )}
              {id === 'settings' && isChanged(drafts) && (
                <span class="badge unsaved" role="img" aria-label="not saved" title="Not saved" />
              )}
            </span>
            {titles[id]}
          </button>
        ))}
      </div>
    </header>
  );
}

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { commands } from '../../commands/commands.ts';
import { runCommand } from '../actions.ts';
import { NoHit } from '../no-hit.tsx';
import { shortcutText } from '../shortcut-text.ts';
import { useView } from '../use-view.ts';
import { view } from '../view.ts';
import { rankCommands } from './rank-commands.ts';

/** All commands by words, in a dialog over the sidebar. */
export function Palette() {
  const { state } = useView();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const recent = state?.memory.recent ?? [];
  const found = rankCommands(
    commands.filter(({ id }) => id !== 'openSidebar'),
    typed,
    recent,
  );
  const active = Math.min(at, found.length - 1);

  // Before the next key comes: it is the first letter of what is looked for.
  useLayoutEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => before instanceof HTMLElement && before.focus();
  }, []);
  useEffect(
    () => document.getElementById(`command-${found[active]?.id}`)?.scrollIntoView({ block: 'nearest' }),
    [active],
  );

  const close = () => view.set({ palette: false });
  const run = (id: (typeof found)[number]['id'] | undefined) => {
    if (!id) return;
    close();
    // After the dialog has given the focus back.
    setTimeout(() => runCommand(id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((active + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') run(found[active]?.id);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a click beside the dialog closes it, as Escape does.
    <div class="shade" onMouseDown={(event) => event.target === event.currentTarget && close()}>
      <div class="palette" role="dialog" aria-modal="true" aria-label="Commands">
        <input
          ref={field}
          class="palette-field"
          type="text"
          role="combobox"
          aria-label="Search commands"
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls="commands"
          aria-activedescendant={found[active] ? `command-${found[active].id}` : undefined}
          placeholder="Type a command"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <div id="commands" class="palette-list" role="listbox" aria-label="Commands" hidden={found.length === 0}>
          {found.map((command, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys.
            // biome-ignore lint/a11y/useFocusableInteractive: the field above keeps the focus.
            <div
              key={command.id}
              id={`command-${command.id}`}
              class={`command ${i === active ? 'active' : ''}`}
              role="option"
              aria-label={command.title}
              aria-selected={i === active}
              onClick={() => run(command.id)}
              onMouseMove={() => setAt(i)}
            >
              <span class="command-title">{command.title}</span>
              {'shortcut' in command && <kbd>{shortcutText(command.shortcut)}</kbd>}
            </div>
          ))}
        </div>
        <NoHit>{found.length === 0 && 'No command has these words.'}</NoHit>
      </div>
    </div>
  );
}

import { commands } from '../commands/commands.ts';
import { runCommand } from './actions.ts';
import { view } from './view.ts';

/** `Ctrl+Shift+M`, as commands spell their shortcuts. Ctrl stands for Cmd, too. */
export function chordOf({ ctrlKey, metaKey, shiftKey, altKey, key }: KeyboardEvent): string {
  const name = key.length === 1 ? key.toUpperCase() : key;
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}${name}`;
}

const writing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');

export function listenForKeys(): void {
  // Keys of a word that is still being composed are no commands; what fills forms in sends events without a key.
  const skip = (event: KeyboardEvent) => (event.isComposing || !event.key) && event.stopImmediatePropagation();
  window.addEventListener('keydown', skip, true);
  window.addEventListener('keydown', (event) => {
    const chord = chordOf(event);
    if (chord === 'F1' || chord === 'Ctrl+Shift+P') {
      event.preventDefault();
      view.set({ palette: true });
      return;
    }
    if (view.get().palette) return;
    const command = commands.find((each) => 'shortcut' in each && each.shortcut === chord);
    // A field takes its own undo.
    if (!command || (chord === 'Ctrl+Z' && writing(event.target))) return;
    event.preventDefault();
    runCommand(command.id);
  });
}

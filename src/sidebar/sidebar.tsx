import { render } from 'preact';
import { commands } from '../commands/commands.ts';
import { runCommand } from './actions.ts';
import { App } from './app.tsx';
import { keepFocus } from './keep-focus.ts';
import { listenForKeys } from './keys.ts';
import { lookAgain, pauseAlone, readState } from './read-state.ts';
import { listenForDrops } from './sources/listen-for-drops.ts';

const place = document.getElementById('sidebar');
if (place) render(<App />, place);
keepFocus(document.body);
listenForKeys();
listenForDrops();
// A command of the menu that needs the sidebar opened it.
const asked = commands.find(({ id }) => id === document.body.dataset.command);
void readState().then(() => asked && runCommand(asked.id));
window.addEventListener('focus', () => void lookAgain(true));
document.addEventListener('pointerenter', () => void lookAgain(true));
setInterval(() => document.visibilityState === 'visible' && void lookAgain(false), pauseAlone);

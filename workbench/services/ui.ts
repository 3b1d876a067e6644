import { enumOf } from './enums.ts';
import type { Host, MenuData, MenuEntry } from './host.ts';
import { fail } from './host.ts';
import { service } from './service.ts';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type Button = GoogleAppsScript.Base.Button;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export function uiService(host: Host): Ui {
  const ask = (kind: 'alert' | 'prompt', parameters: readonly unknown[]): string | undefined => {
    // (prompt), (prompt, buttons) or (title, prompt, buttons)
    const question = String(parameters.length === 3 ? parameters[1] : parameters[0]);
    const buttons = parameters.length > 1 ? String(parameters.at(-1)) : 'OK';
    host.ui.alerts.push(question);
    return host.ui.answer(question, { kind, buttons });
  };
  const show = (html: HtmlOutput, title?: string) => ({ html: html.getContent(), title: title ?? html.getTitle() });
  return service<Ui>(host, 'Base.Ui', {
    Button: enumOf('CLOSE', 'OK', 'CANCEL', 'YES', 'NO'),
    ButtonSet: enumOf('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'),
    alert: (...parameters: unknown[]) => (ask('alert', parameters) ?? 'CLOSE') as unknown as Button,
    prompt(...parameters: unknown[]) {
      const text = ask('prompt', parameters);
      return service<GoogleAppsScript.Base.PromptResponse>(host, 'Base.PromptResponse', {
        getResponseText: () => text ?? '',
        getSelectedButton: () => (text === undefined ? 'CLOSE' : 'OK') as unknown as Button,
      });
    },
    createAddonMenu: () => menuService(host, { name: host.projectName, addOn: true, entries: [] }),
    createMenu: (name) => menuService(host, { name, addOn: false, entries: [] }),
    showSidebar(html) {
      host.ui.sidebar = show(html);
    },
    showModalDialog(html, title) {
      host.ui.dialog = show(html, title);
    },
    showModelessDialog(html, title) {
      host.ui.dialog = show(html, title);
    },
  });
}

function menuService(host: Host, start: MenuData): Menu {
  let menu = start;
  const add = (entry: MenuEntry): Menu => {
    menu = { ...menu, entries: [...menu.entries, entry] };
    host.data.set(self, menu);
    return self;
  };
  const self: Menu = service<Menu>(host, 'Base.Menu', {
    addItem: (caption, functionName) => add({ kind: 'item', caption, functionName }),
    addSeparator: () => add({ kind: 'separator' }),
    addSubMenu: (sub) =>
      add({
        kind: 'menu',
        menu:
          (host.data.get(sub) as MenuData | undefined) ?? fail(host, 'The parameters do not match: expected a Menu.'),
      }),
    addToUi() {
      host.ui.menus = [...host.ui.menus.filter(({ name }) => name !== menu.name), menu];
    },
  });
  host.data.set(self, menu);
  return self;
}

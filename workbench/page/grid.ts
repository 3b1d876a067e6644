import type { Document } from '../document/document.ts';
import type { Zone } from '../document/zone.ts';
import { type Model, Spreadsheet } from '../engine/o-spreadsheet.ts';
import { notKept } from './write-back/kept-commands.ts';

interface App {
  mount(place: HTMLElement): Promise<unknown>;
  destroy(): void;
}

declare const owl: { App: new (component: unknown, config: object) => App };

/** The grid that a person sees. It shows one model at a time, which it takes over from the last without losing the place. */
export interface Grid {
  show(model: Model): Promise<void>;
  /** The document learns which tab and cells are selected in the grid. */
  tellSelection(): void;
  focus(): void;
  readonly model: Model | undefined;
}

export function createGrid(place: HTMLElement, templates: string, document: Document, refused: () => void): Grid {
  let app: App | undefined;
  let model: Model | undefined;
  const mount = async (next: Model): Promise<void> => {
    const offset = model?.getters.getActiveSheetScrollInfo();
    const before = model?.getters.getActiveSheetId();
    const focused = globalThis.document.activeElement;
    select(next, document);
    app?.destroy();
    place.replaceChildren();
    model = next;
    model.on('command-rejected', place, ({ result }) => {
      if (result.isCancelledBecause(notKept)) refused();
    });
    app = new owl.App(Spreadsheet, { props: { model }, templates, warnIfNoStaticProps: false });
    await app.mount(place);
    // A fresh grid takes the focus, which may be the sidebar's.
    if (focused instanceof HTMLElement && focused !== globalThis.document.body && focused.isConnected) focused.focus();
    if (offset && before === next.getters.getActiveSheetId()) {
      next.dispatch('SET_VIEWPORT_OFFSET', { offsetX: offset.scrollX, offsetY: offset.scrollY });
    }
  };
  return {
    get model() {
      return model;
    },
    async show(next) {
      if (next !== model) await mount(next);
      else select(next, document);
    },
    tellSelection() {
      if (!model) return;
      document.activeSheet = Number(model.getters.getActiveSheetId());
      document.selection = { sheetId: document.activeSheet, zone: model.getters.getSelectedZone() };
    },
    focus: () => place.querySelector<HTMLElement>('.o-grid-composer .o-composer, .o-grid')?.focus(),
  };
}

/** Shows the tab and selects the cells that are selected in the document. */
function select(model: Model, { activeSheet, selection }: Document): void {
  const { getters } = model;
  const to = String(activeSheet);
  if (getters.tryGetSheet(to) && getters.isSheetVisible(to) && getters.getActiveSheetId() !== to) {
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: to });
  }
  if (selection?.sheetId !== activeSheet || same(getters.getSelectedZone(), selection.zone)) return;
  const { top, left, bottom, right } = selection.zone;
  model.selection.selectZone(
    { cell: { col: left, row: top }, zone: { top, left, bottom, right } },
    { scrollIntoView: true },
  );
}

const same = (a: Zone, b: Zone): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

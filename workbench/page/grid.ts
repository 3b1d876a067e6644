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

export interface GridEvents {
  /** What the document could not hold. */
  refused(): void;
  /** The model that is shown has no step to take back. */
  nothingToUndo(): void;
}

export function createGrid(place: HTMLElement, templates: string, document: Document, on: GridEvents): Grid {
  let app: App | undefined;
  let model: Model | undefined;
  const focus = (): void => place.querySelector<HTMLElement>('.o-grid .o-composer')?.focus();
  const mount = async (next: Model): Promise<void> => {
    const before = model && placeIn(model);
    const staysAt = before && isAt(before, document) ? before : undefined;
    // A fresh model does not know how much of it is seen until it is drawn, and scrolls to no place before.
    if (before) next.dispatch('RESIZE_SHEETVIEW', before.size);
    select(next, document, !staysAt);
    app?.destroy();
    place.replaceChildren();
    model = next;
    model.on('command-rejected', place, ({ command, result }) => {
      if (result.isCancelledBecause(notKept)) on.refused();
      if (command?.type === 'REQUEST_UNDO') on.nothingToUndo();
    });
    // Beside the sidebar of a small window the grid would do without its menus, and the add-on's are among them.
    const env = { isSmall: false };
    app = new owl.App(Spreadsheet, { props: { model }, env, templates, warnIfNoStaticProps: false });
    // A fresh grid takes the focus. What is inert cannot: keys that somebody types in the sidebar, or went there to type
    // while the grid was drawn, stay there.
    place.inert = true;
    await app.mount(place);
    place.inert = false;
    if (globalThis.document.activeElement === globalThis.document.body) focus();
    if (staysAt) next.dispatch('SET_VIEWPORT_OFFSET', staysAt.offset);
  };
  return {
    get model() {
      return model;
    },
    async show(next) {
      if (next !== model) await mount(next);
      else select(next, document, true);
    },
    tellSelection() {
      if (!model) return;
      const id = Number(model.getters.getActiveSheetId());
      // A script may have deleted it since.
      if (!document.sheets.some((sheet) => sheet.id === id)) return;
      document.activeSheet = id;
      document.selection = { sheetId: document.activeSheet, zone: model.getters.getSelectedZone() };
    },
    focus,
  };
}

/** What somebody looks at in the grid. */
function placeIn({ getters }: Model) {
  const { scrollX, scrollY } = getters.getActiveSheetScrollInfo();
  const { x: gridOffsetX, y: gridOffsetY } = getters.getGridOffset();
  return {
    sheetId: Number(getters.getActiveSheetId()),
    zone: getters.getSelectedZone(),
    size: { ...getters.getSheetViewDimension(), gridOffsetX, gridOffsetY },
    offset: { offsetX: scrollX, offsetY: scrollY },
  };
}

/** Whether no script has led elsewhere since. */
const isAt = ({ sheetId, zone }: ReturnType<typeof placeIn>, { activeSheet, selection }: Document): boolean =>
  activeSheet === sheetId && (selection?.sheetId !== sheetId || same(selection.zone, zone));

/** Shows the tab and selects the cells that are selected in the document, in sight where a script has led there. */
function select(model: Model, { activeSheet, selection }: Document, scrollIntoView: boolean): void {
  const { getters } = model;
  const to = String(activeSheet);
  if (getters.tryGetSheet(to) && getters.isSheetVisible(to) && getters.getActiveSheetId() !== to) {
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: to });
  }
  if (selection?.sheetId !== activeSheet || same(getters.getSelectedZone(), selection.zone)) return;
  const { top, left, bottom, right } = selection.zone;
  model.selection.selectZone({ cell: { col: left, row: top }, zone: { top, left, bottom, right } }, { scrollIntoView });
}

const same = (a: Zone, b: Zone): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

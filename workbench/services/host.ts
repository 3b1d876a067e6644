import type { Document, SheetData } from '../document/document.ts';
import type { Zone } from '../document/zone.ts';
import type { Engine } from '../engine/engine.ts';
import type { CallMeter } from './call-meter.ts';

/** What the services share: the document, its engine, who is asking, and how often they asked. */
export interface Host {
  readonly document: Document;
  readonly engine: Engine;
  /** Calls by `Class.method`. */
  readonly calls: Map<string, number>;
  /** What the run would take at Google. */
  readonly meter: CallMeter;
  /** The sheet and the rectangle behind a Range that the services gave out. */
  readonly areas: WeakMap<object, Area>;
  /** The data behind other objects that the services gave out, such as built rules and charts. */
  readonly data: WeakMap<object, unknown>;
  readonly scriptTimeZone: string;
  /** Whether a duplicated sheet bears the metadata of the first. Google does not say, so both are to be tried. */
  copiesMetadata: boolean;
  /** Who runs the script, as far as it may know: set it to play another. */
  user: string;
  /** The run of the script that calls the services now: what holds a lock. */
  run: object;
  /** The bundle runs in a realm of its own and expects errors of that realm. */
  errorType: ErrorConstructor;
  readonly ui: UiState;
  /** Called where Apps Script would apply what was written. */
  onFlush: (() => void) | undefined;
}

export interface Area {
  readonly sheet: SheetData;
  readonly zone: Zone;
}

export interface UiState {
  menus: MenuData[];
  readonly toasts: { readonly message: string; readonly title: string | undefined }[];
  readonly alerts: string[];
  sidebar: { readonly html: string; readonly title: string } | undefined;
  dialog: { readonly html: string; readonly title: string } | undefined;
  /** Answers an alert with the name of a button, a prompt with a text; undefined closes it. */
  answer: (
    question: string,
    asked: { readonly kind: 'alert' | 'prompt'; readonly buttons: string },
  ) => string | undefined;
  /** Reads an .html file of the project. */
  readFile: (name: string) => string | undefined;
}

export interface MenuData {
  readonly name: string;
  readonly addOn: boolean;
  readonly entries: readonly MenuEntry[];
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuData };

/** Throws as Apps Script does, with an error of the script's own realm. */
export function fail(host: Host, message: string): never {
  throw new host.errorType(message);
}

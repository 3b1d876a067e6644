import type { Model } from '../engine/o-spreadsheet.ts';

interface App {
  mount(place: HTMLElement): Promise<unknown>;
  destroy(): void;
}

declare const owl: { App: new (component: unknown, config: object) => App };
declare const o_spreadsheet: { Spreadsheet: unknown };

/** The visible grid. It shows one model at a time, which it takes over from the last without losing the place. */
export interface Grid {
  show(model: Model): Promise<void>;
  model(): Model | undefined;
}

export function createGrid(place: HTMLElement, templates: string): Grid {
  let app: App | undefined;
  let shown: Model | undefined;
  return {
    model: () => shown,
    async show(model) {
      if (model === shown) return;
      app?.destroy();
      place.replaceChildren();
      shown = model;
      app = new owl.App(o_spreadsheet.Spreadsheet, { props: { model }, templates, warnIfNoStaticProps: false });
      await app.mount(place);
    },
  };
}

import { boundedZone, parseA1 } from '../document/a1.ts';
import { type Model, registries } from '../engine/o-spreadsheet.ts';

const pattern = /^#gid=(\d+)(?:&range=(.+))?$/;

/** Links within a file of Google Sheets name a tab by its id, and cells on it: `#gid=123&range=A5:C9`. */
export function followTabLinks(): void {
  registries.urlRegistry.add('tab', {
    match: (url) => pattern.test(url),
    createLink: (url, label) => ({ url, label, isExternal: false, isUrlEditable: false }),
    urlRepresentation(url, getters) {
      const [, id = '', range] = pattern.exec(url) ?? [];
      return [getters.tryGetSheetName(id) ?? 'a tab that is gone', range].filter(Boolean).join(', ');
    },
    open: (url, env) => open(url, env.model),
    sequence: -1,
    title: 'Tabs',
  });
}

function open(url: string, model: Model): void {
  const [, id = '', range] = pattern.exec(url) ?? [];
  const sheet = model.getters.tryGetSheet(id);
  if (!sheet) return;
  if (id !== model.getters.getActiveSheetId()) {
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: id });
  }
  const a1 = range && parseA1(range);
  if (!a1) return;
  const zone = boundedZone(a1, model.getters.getNumberRows(id), model.getters.getNumberCols(id));
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone: { ...zone } }, { scrollIntoView: true });
}

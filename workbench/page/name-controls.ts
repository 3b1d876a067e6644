/** By the template of o-spreadsheet's: what stands there, and what stands there in its place. */
const changes: readonly (readonly [template: string, from: string, to: string])[] = [
  ['NumberEditor', 't-ref="inputNumber"', 't-ref="inputNumber" t-att-aria-label="props.title"'],
  [
    'NamedRangeSelector',
    '<TextInput',
    `<label class="visually-hidden" for="name-box">Cell or range</label><TextInput id="'name-box'"`,
  ],
  ['GridAddRowsFooter', 'value="100"', 'value="100" aria-label="Rows to add"'],
  // Whatever has a place of its own in the order comes before all of the page.
  [
    'Composer',
    'tabindex="1"',
    `tabindex="0" role="textbox" t-att-aria-label="props.isDefaultFocus ? 'Cell' : 'Formula bar'"`,
  ],
  ['BottomBar', 't-ref="sheetList"', 't-ref="sheetList" tabindex="0" role="group" aria-label="Tabs"'],
];

/** Names the grid's own controls to whoever hears them, and gives the keyboard a way to all of them. */
export const nameControls = (templates: string): string =>
  changes.reduce((all, [template, from, to]) => {
    const at = all.indexOf(`t-name="o-spreadsheet-${template}"`);
    const place = at < 0 ? -1 : all.indexOf(from, at);
    if (place < 0) throw new Error(`o-spreadsheet’s template ${template} has no ${from} any more`);
    return all.slice(0, place) + to + all.slice(place + from.length);
  }, templates);

// Node 20 has no Object.groupBy, which the engine's session uses: it must be there before the engine loads.
import 'core-js/actual/object/group-by.js';

export * from '@odoo/o-spreadsheet';

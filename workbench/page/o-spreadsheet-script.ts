import type * as library from '@odoo/o-spreadsheet';

declare const o_spreadsheet: typeof library;

/**
 * Stands in for the package in the page, which loads o-spreadsheet as a script of its own: the library's file stays as
 * it was published and may be replaced by another build of it, as its licence asks.
 */
export const { coreTypes, EvaluationError, helpers, Model, registries, Spreadsheet, UIPlugin } = o_spreadsheet;

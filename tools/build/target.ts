/**
 * What Apps Script parses. Its V8 knows newer syntax in part, but refuses private and static class fields; all that
 * fails there is newer than this.
 */
export const appsScriptTarget = 'es2019';

/** What the sidebar is written for: any browser that Google Sheets itself still runs in. */
export const browserTarget = 'es2022';

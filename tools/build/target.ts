/**
 * What Apps Script parses. Its V8 knows newer syntax in part, but refuses private and static class fields; all that
 * fails there is newer than this.
 */
export const appsScriptTarget = 'es2020';

/** What the sidebar is written for: any browser that Google Sheets itself still runs in. */
export const browserTarget = 'es2022';

/**
 * HtmlService takes `//` and `/*` within a template literal for comments and drops what follows, so that no template
 * literal is in a file of its own.
 */
export const htmlSyntax = { 'template-literal': false } as const;

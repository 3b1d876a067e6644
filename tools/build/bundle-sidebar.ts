import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { browserTarget, htmlSyntax } from './target.ts';

const styleSheet = /<link rel="stylesheet" href="([^":]+)"\s*\/?>/g;
const script = /<script type="module" src="([^":]+)"><\/script>/g;

/**
 * A page of its own in one file, as HtmlService wants it: the style sheets and scripts that it links stand in it. An
 * inline script runs where it stands, so it belongs at the end of the body.
 */
export const bundleSidebar = (page: string): string => {
  const folder = dirname(page);
  return readFileSync(page, 'utf8')
    .replace(styleSheet, (_, path: string) => `<style>\n${inlineStyle(bundle(join(folder, path)))}</style>`)
    .replace(script, (_, path: string) => `<script>\n${inlineScript(bundle(join(folder, path)))}</script>`);
};

const bundle = (entry: string): string =>
  buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    // Shorter than escapes, and the page says that it is UTF-8.
    charset: 'utf8',
    target: browserTarget,
    supported: htmlSyntax,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  }).outputFiles.map(({ text }) => text)[0] ?? '';

/** Script that may stand within HTML: nothing in it ends the element or opens a comment. */
export const inlineScript = (text: string): string =>
  text.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\x21--');

export const inlineStyle = (text: string): string => text.replace(/<\/(style)/gi, '<\\/$1');

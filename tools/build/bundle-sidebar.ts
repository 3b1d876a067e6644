import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { browserTarget, htmlSyntax } from './target.ts';

const styleSheet = /<link rel="stylesheet" href="([^":]+)"\s*\/?>/g;
const script = /<script type="module" src="([^":]+)"><\/script>/g;

/**
 * A page of its own in one file, as HtmlService wants it: the style sheets and scripts that it links stand in it. An
 * inline script runs where it stands, so it belongs at the end of the body.
 */
export const bundleSidebar = async (page: string): Promise<string> => {
  const folder = dirname(page);
  const html = readFileSync(page, 'utf8');
  const paths = [...html.matchAll(styleSheet), ...html.matchAll(script)].map(([, path = '']) => path);
  const texts = new Map(
    await Promise.all(paths.map(async (path) => [path, await bundle(join(folder, path))] as const)),
  );
  return html
    .replace(styleSheet, (_, path: string) => `<style>\n${inlineStyle(texts.get(path) ?? '')}</style>`)
    .replace(script, (_, path: string) => `<script>\n${inlineScript(texts.get(path) ?? '')}</script>`);
};

const bundle = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
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
  });
  return outputFiles[0]?.text ?? '';
};

/** Script that may stand within HTML: nothing in it ends the element or opens a comment. */
export const inlineScript = (text: string): string =>
  text.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\x21--');

export const inlineStyle = (text: string): string => text.replace(/<\/(style)/gi, '<\\/$1');

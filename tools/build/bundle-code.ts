import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { alias, aliasOf, stub } from '../../src/functions/stub.ts';
import { metrics } from '../../src/metrics/metrics.ts';
import { exportsOf } from './exports-of.ts';
import { appsScriptTarget, htmlSyntax } from './target.ts';

export interface Bundled {
  readonly text: string;
  /** From places in the text to those in the sources. */
  readonly map: string;
}

const namespace = 'Tieout';
const banner = '/* Tieout. Built from TypeScript by `npm run build`: change it there, not here. */';

/** A trailing underscore hides it from cells, the menu and the sidebar. */
const callMain = 'main_';

/**
 * Every execution loads all scripts of a project, that of one cell too. So Code.js has only what is needed at once, which is
 * the custom functions and the menu, and all else stands as text in App.html: it is read and made on first use.
 */
const inApp = `/** All but the custom functions and the menu, made of the text in App.html on first use. */
var made_;
function ${callMain}(name, given) {
  if (!made_) made_ = eval(HtmlService.createTemplateFromFile('App').getRawContent());
  return made_[name].apply(null, given);
}
`;

/** The same in one file, for an account where a script may not make code of text. Each cell then loads all of it. */
const inCode = (app: string): string => `/** All but the custom functions and the menu, made on first use. */
function app_() {
${app.replace(/\nApp\n[\s\S]*$/, '\nreturn App;\n')}}
var made_;
function ${callMain}(name, given) {
  if (!made_) made_ = app_();
  return made_[name].apply(null, given);
}
`;

/**
 * The script that runs at Google: a closure, and the top-level declarations that Sheets can see. Each function that
 * start.ts or main.ts exports is one: a trigger, a menu item or a name that the sidebar calls. Each custom function is one, too. With the
 * text of the rest it needs no other file.
 */
export const bundleCode = async (root: string, app: string | null): Promise<Bundled> => {
  const start = join(root, 'src/start.ts');
  const first = (await exportsOf(start)).filter((name) => name !== 'functions');
  const later = await exportsOf(join(root, 'src/main.ts'));
  const { text, map } = await bundle(root, start, { globalName: namespace, outfile: 'dist/Code.js' });
  declareOnce([...first, ...later, ...metrics.flatMap((metric) => [metric.function, aliasOf(metric)])]);
  return {
    text: [
      text,
      app === null ? inApp : inCode(app),
      ...first.map((name) => `function ${name}() {\n  return ${namespace}.${name}.apply(null, arguments);\n}\n`),
      ...later.map((name) => `function ${name}() {\n  return ${callMain}('${name}', arguments);\n}\n`),
      ...metrics.map((metric) => stub(metric, namespace)),
      ...metrics.map((metric) => alias(metric, namespace)),
      '',
    ].join('\n'),
    map,
  };
};

/** What main.ts exports, as the text of an expression in a file that only a script reads. */
export const bundleApp = (root: string): Promise<Bundled> =>
  bundle(root, join(root, 'src/main.ts'), {
    globalName: 'App',
    outfile: 'dist/App.js',
    supported: htmlSyntax,
    // Editors are slow with one line of all of it.
    lineLimit: 400,
    // The value of the text, and its name where an error says its place.
    footer: { js: 'App\n//# sourceURL=App.html' },
  });

async function bundle(root: string, entry: string, options: BuildOptions): Promise<Bundled> {
  const { outputFiles = [] } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: appsScriptTarget,
    sourcemap: 'external',
    sourcesContent: false,
    banner: { js: banner },
    logLevel: 'error',
    ...options,
  });
  const found = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { text: found('.js'), map: found('.map') };
}

function declareOnce(names: readonly string[]): void {
  const declared = new Set<string>();
  for (const name of names) {
    // Apps Script calls functions without regard to case in cells, and keeps names that end in _ to itself.
    if (declared.has(name.toLowerCase())) throw new Error(`two functions are called ${name}`);
    if (name.endsWith('_')) throw new Error(`Apps Script hides ${name}, because it ends in _`);
    declared.add(name.toLowerCase());
  }
}

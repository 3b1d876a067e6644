import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

/** A page that names each library shipped with ours, and the text of each licence beside it. */
export function licences(folders: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const rows = folders.map((folder) => {
    const { name, version, license, repository, homepage }: Package = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const source = (typeof repository === 'string' ? repository : repository?.url) ?? homepage ?? '';
    const file = `${name.replace(/^@/, '').replaceAll('/', '-')}.txt`;
    const text = licenceText(folder);
    if (text !== undefined) files.set(`licences/${file}`, text);
    const link = text === undefined ? license : `<a href="${file}">${license}</a>`;
    const web = source
      .replace(/^git\+/, '')
      .replace(/^git:/, 'https:')
      .replace(/\.git$/, '');
    const where = web.startsWith('http') ? `<a href="${web}">${web}</a>` : web;
    return `<tr><td>${name}</td><td>${version}</td><td>${link}</td><td>${where}</td></tr>`;
  });
  files.set('licences/index.html', page(rows));
  return files;
}

const licenceText = (folder: string): string | undefined => {
  const name = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  return name && existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined;
};

const page = (rows: readonly string[]): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Licences · Tieout workbench</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="../page.css" />
  </head>
  <body class="licences">
    <h1>Licences</h1>
    <p>
      Tieout is under the <a href="tieout.txt">MIT licence</a>. This page shows a spreadsheet with the help of the
      libraries below. Those in the folder <code>vendor</code> are as their authors published them: to use another build
      of one, put its file in that one's place.
    </p>
    <table>
      <thead><tr><th>Library</th><th>Version</th><th>Licence</th><th>Source</th></tr></thead>
      <tbody>
${rows.map((row) => `        ${row}`).join('\n')}
      </tbody>
    </table>
  </body>
</html>
`;

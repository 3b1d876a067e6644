import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../workbench/serve.ts';

let served: Served;

beforeAll(async () => {
  served = await serve(
    new Map([
      ['index.html', '<p>here</p>'],
      ['vendor/a.js', 'a()'],
    ]),
  );
});
afterAll(() => served.close());

/** A path as it stands, which fetch would tidy up. */
const get = (path: string, method = 'GET'): Promise<{ status: number; type: string; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    const sent = request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

test('the server answers on this machine only', () => {
  expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('the files of the page are served under their types', async () => {
  expect(await get('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>here</p>' });
  expect(await get('/vendor/a.js?v=1')).toEqual({ status: 200, type: 'text/javascript; charset=utf-8', body: 'a()' });
});

test.each([
  '/package.json',
  '/../package.json',
  '/vendor/../../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '//etc/passwd',
  '//[',
  '/vendor',
  '/vendor/',
  '/%00',
  '/__proto__',
])('%s is not there', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('nothing can be sent to it', async () => {
  expect((await get('/', 'POST')).status).toBe(404);
});

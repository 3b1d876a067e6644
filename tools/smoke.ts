import { fileURLToPath } from 'node:url';
import { bundleSmoke } from './smoke/bundle-smoke.ts';

process.stdout.write(await bundleSmoke(fileURLToPath(new URL('..', import.meta.url))));

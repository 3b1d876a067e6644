import { expect, it } from 'vitest';
import type { Host } from '../../src/commands/host.ts';
import { memoryOf, remember } from '../../src/commands/memory.ts';

/** One person with several documents. */
function documents(...ids: string[]): Host[] {
  const notes = new Map<string, unknown>();
  return ids.map(
    (id) =>
      ({
        id: () => id,
        ownNote: (name: string) => notes.get(name) ?? null,
        keepOwnNote: (name: string, value: unknown) => notes.set(name, value),
      }) as unknown as Host,
  );
}

it('remembers what was run in every document, and what was looked at in its own', () => {
  const [april, may] = documents('april', 'may') as [Host, Host];
  remember(april, { recent: ['buildReport'], walkthroughClosed: true });
  expect(memoryOf(april)).toEqual({ recent: ['buildReport'], walkthroughClosed: true });
  expect(memoryOf(may)).toEqual({ recent: ['buildReport'], walkthroughClosed: false });
  remember(april, { walkthroughClosed: false });
  expect(memoryOf(april)).toMatchObject({ walkthroughClosed: false });
});

it('writes only what it was given, so that two at once are both kept', () => {
  const [host] = documents('april') as [Host];
  const written: string[] = [];
  const watched: Host = {
    ...host,
    keepOwnNote(name, value) {
      written.push(name);
      host.keepOwnNote(name, value);
    },
  };
  remember(watched, { recent: ['showProblems'] });
  remember(watched, { walkthroughClosed: true });
  expect(written).toEqual(['recent', 'walkthroughClosed.april']);
});

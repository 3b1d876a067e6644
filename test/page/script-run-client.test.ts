import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scriptRunClient } from '../../workbench/page/script-run-client.ts';

interface Runner {
  withSuccessHandler(handler: (value: unknown, userObject?: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error, userObject?: unknown) => void): Runner;
  withUserObject(userObject: unknown): Runner;
  echo(...parameters: unknown[]): void;
}

interface Posted {
  readonly id: number;
  readonly name: string;
  readonly parameters: readonly unknown[];
}

declare const google: { script: { run: Runner } };

let posted: Posted[];
let receive: (event: { source: unknown; data: unknown }) => void;
const frame = {
  // As a window's own does, it copies what it is given.
  postMessage(message: Posted) {
    posted.push(structuredClone(message));
  },
};

const answer = (id: number, kind: 'success' | 'failure', value: unknown) =>
  receive({ source: frame, data: { tieout: 'answer', id, kind, value } });

beforeEach(() => {
  posted = [];
  vi.stubGlobal('parent', frame);
  vi.stubGlobal('addEventListener', (_: string, listener: typeof receive) => {
    receive = listener;
  });
  scriptRunClient(['echo']);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a call goes out by its name, and its answer comes to the success handler with the user object', () => {
  const success = vi.fn();
  google.script.run.withSuccessHandler(success).withUserObject('mine').echo(1, ['two']);
  expect(posted).toEqual([{ tieout: 'call', id: 0, name: 'echo', parameters: [1, ['two']] }]);
  answer(0, 'success', 'done');
  expect(success.mock.calls).toEqual([['done', 'mine']]);
});

test('the failure handler gets an Error', () => {
  const failure = vi.fn();
  google.script.run.withFailureHandler(failure).echo();
  answer(0, 'failure', 'no such thing');
  expect(failure.mock.calls[0]?.[0]).toBeInstanceOf(Error);
  expect(failure.mock.calls[0]?.[0].message).toBe('no such thing');
});

test('handlers belong to their own call', () => {
  const [first, second] = [vi.fn(), vi.fn()];
  google.script.run.withSuccessHandler(first).echo('a');
  google.script.run.withSuccessHandler(second).echo('b');
  answer(1, 'success', 'b');
  answer(0, 'success', 'a');
  expect([first.mock.calls, second.mock.calls]).toEqual([[['a', undefined]], [['b', undefined]]]);
});

test('an eleventh call waits until one of ten is answered', () => {
  const unhandled = vi.spyOn(console, 'error').mockReturnValue();
  for (let call = 0; call < 12; call++) google.script.run.echo(call);
  expect(posted.map(({ parameters }) => parameters[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  answer(4, 'success', null);
  expect(posted.map(({ parameters }) => parameters[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  answer(0, 'failure', 'no');
  expect(posted.length).toBe(12);
  expect(unhandled).toHaveBeenCalledOnce();
});

test('a call with a function fails without being sent', async () => {
  const failure = vi.fn();
  google.script.run.withFailureHandler(failure).echo(() => 1);
  expect(posted).toEqual([]);
  await vi.waitFor(() => expect(failure.mock.calls[0]?.[0].message).toBe('google.script.run passes plain data only.'));
});

test('answers from anybody else are not heard', () => {
  const success = vi.fn();
  google.script.run.withSuccessHandler(success).echo();
  receive({ source: {}, data: { tieout: 'answer', id: 0, kind: 'success', value: 'forged' } });
  expect(success).not.toHaveBeenCalled();
});

test('only functions of the script can be called', () => {
  expect(Object.keys(google.script.run)).toEqual([
    'withSuccessHandler',
    'withFailureHandler',
    'withUserObject',
    'echo',
  ]);
});

import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/commands/commands.ts';
import { rankCommands } from '../../../src/sidebar/palette/rank-commands.ts';

const ids = (typed: string, recent: readonly string[] = []) =>
  rankCommands(commands, typed, recent).map(({ id }) => id);

describe('the palette', () => {
  it('shows all commands in the order of the menu before anything is typed', () => {
    expect(ids('')).toEqual(commands.map(({ id }) => id));
  });

  it.each([
    ['build', ['buildReport', 'buildAndOpen', 'readAgain']],
    ['REPORT', ['buildReport', 'buildAndOpen', 'openReport', 'copySummary']],
    ['show pro', ['showProblems']],
    ['csv', ['importExports']],
    ['target', ['showSettings']],
    ['smart', ['showSettings']],
    ['warn', ['showProblems']],
    ['zzz', []],
    ['problems zzz', []],
  ])('finds %j', (typed, expected) => {
    expect(ids(typed).slice(0, expected.length + (typed.includes('zzz') ? 9 : 0))).toEqual(expected);
  });

  it('puts those used lately first, the latest at the top', () => {
    expect(ids('', ['copySummary', 'showProblems']).slice(0, 3)).toEqual([
      'copySummary',
      'showProblems',
      'openSidebar',
    ]);
    expect(ids('show', ['showWalkthrough'])[0]).toBe('showWalkthrough');
  });

  it('forgets commands that are no longer there', () => {
    expect(ids('', ['wasRemoved'])).toEqual(commands.map(({ id }) => id));
  });
});

it('no two commands have one shortcut', () => {
  const shortcuts = commands.flatMap((command) => ('shortcut' in command ? [command.shortcut] : []));
  expect(new Set(shortcuts).size).toBe(shortcuts.length);
});

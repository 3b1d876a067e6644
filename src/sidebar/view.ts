import type { State } from '../commands/read-state.ts';
import type { BuildResult } from '../commands/result-in-words.ts';
import type { Wrong } from './settings/check.ts';
import type { Drafts } from './settings/draft.ts';
import { createStore } from './store.ts';

export const sections = ['build', 'sources', 'problems', 'settings', 'functions'] as const;
export type Section = (typeof sections)[number];

export type BuildStage = 'read' | 'tabs' | 'data';

/** A build that runs, is done, or broke off. */
export interface BuildView {
  readonly stage: BuildStage;
  readonly running: boolean;
  /** `20,412 rows of 4 tabs`, as soon as it is known. */
  readonly found: string;
  readonly result: BuildResult | null;
  /** From the click until all that came of it was shown; null as long as somebody waits. */
  readonly seconds: number | null;
}

/** How a build was asked for. */
export interface Asked {
  /** Whether the report is opened when it is built. */
  readonly opens: boolean;
  /** When, in milliseconds: from then on somebody waits. */
  readonly at: number;
}

/** A file on its way into the spreadsheet. */
export interface ImportView {
  readonly id: number;
  readonly file: string;
  readonly is: 'reading' | 'sending' | 'ending' | 'done' | 'doubtful' | 'failed' | 'cancelled';
  /** From 0 to 1. */
  readonly progress: number;
  readonly message: string;
  readonly again?: () => void;
}

/** What is being done, in words. */
export interface Work {
  /** `Saving…`; empty where that is seen elsewhere. */
  readonly doing: string;
  /** `The settings were not saved.` */
  readonly failed: string;
}

export interface Failure {
  readonly work: Work;
  readonly message: string;
  readonly again: () => void;
}

export interface Notice {
  readonly message: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** All that the sidebar shows. */
export interface View {
  readonly section: Section;
  readonly state: State | null;
  /** What runs and is waited for, the latest last. */
  readonly waiting: readonly Work[];
  readonly failure: Failure | null;
  readonly notice: Notice | null;
  readonly build: BuildView | null;
  readonly imports: readonly ImportView[];
  /** Settings that were changed in the form and not kept yet: edits outlive a look at another section. */
  readonly drafts: Drafts;
  readonly wrong: Wrong;
  /** A build that would go without what was changed, and waits for an answer. */
  readonly asksToSave: Asked | null;
  readonly palette: boolean;
  readonly walkthrough: boolean;
  /** The summary as text, where the clipboard was out of reach. */
  readonly summary: string | null;
  /** A setting, and one of its rows, that a problem leads to. */
  readonly seek: { readonly setting: string; readonly key: string } | null;
}

export const view = createStore<View>({
  section: 'build',
  state: null,
  waiting: [],
  failure: null,
  notice: null,
  build: null,
  imports: [],
  drafts: {},
  wrong: {},
  asksToSave: null,
  palette: false,
  walkthrough: false,
  summary: null,
  seek: null,
});

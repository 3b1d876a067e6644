import type { Browser, Page } from 'playwright-core';
import { files } from '../../tools/build.ts';
import { openWorkbook, type TabInput, type Workbook } from '../../workbench/open-workbook.ts';
import { runProject } from '../../workbench/run-project.ts';
import { acrossScriptRun } from '../../workbench/services/across-script-run.ts';

const built = await files();

/** A workbook with the bundle in it, as it is before anything was built. */
export function freshWorkbook(tabs: readonly TabInput[], place: { locale?: string; timeZone?: string } = {}): Workbook {
  const workbook = openWorkbook({ tabs, ...place });
  runProject(built, workbook);
  return workbook;
}

export interface Sidebar {
  readonly page: Page;
  readonly workbook: Workbook;
  /** Calls of the script in their order, and what was sent along. */
  readonly calls: string[];
  readonly sent: unknown[][];
  /** What went wrong in the page. */
  readonly errors: string[];
  /** Answers a call in place of the script, as long as it is set; with a promise the answer is late, or never comes. */
  answer: ((name: string, parameters: unknown[]) => unknown) | undefined;
  /** Milliseconds that the answer of a call is on its way, by its name: later calls overtake it. */
  late: Readonly<Record<string, number>>;
}

export interface Look {
  readonly dark?: boolean;
  readonly height?: number;
  /** The menu's command that opened the sidebar. */
  readonly command?: string;
}

/** The sidebar in a real browser, 300 pixels wide, over a workbook in this process. */
export async function openSidebar(browser: Browser, workbook: Workbook, look: Look = {}): Promise<Sidebar> {
  const context = await browser.newContext({
    viewport: { width: 300, height: look.height ?? 640 },
    colorScheme: look.dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  const sidebar: Sidebar = { page, workbook, calls: [], sent: [], errors: [], answer: undefined, late: {} };
  page.on('pageerror', (error) => sidebar.errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && sidebar.errors.push(message.text()));
  page.on('dialog', (dialog) => {
    sidebar.errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const across = (value: unknown) => acrossScriptRun(workbook.host, value);
  await page.exposeFunction('callScript', async (name: string, given: unknown[]) => {
    sidebar.calls.push(name);
    sidebar.sent.push(given);
    try {
      const parameters = given.map(across);
      const value = across(
        sidebar.answer ? await sidebar.answer(name, parameters) : workbook.scriptRun(name, ...parameters),
      );
      await new Promise((resolve) => setTimeout(resolve, sidebar.late[name] ?? 0));
      return { value };
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String((error as { message?: unknown }).message) };
    }
  });
  // Some transpilers name functions by a helper that the page has not.
  await page.addInitScript(`globalThis.__name ??= (work) => work; (${fakeScriptRun})()`);
  workbook.scriptRun('openSidebar');
  if (look.command) workbook.scriptRun(look.command);
  const html = workbook.ui.sidebar?.html ?? '';
  await page.route('http://tieout.test/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('http://tieout.test/');
  return sidebar;
}

/** Runs in the page: `google.script.run` over the function that reaches this process. */
function fakeScriptRun(): void {
  type Handler = (value: unknown) => void;
  const runner = (success: Handler, failure: Handler): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, failure);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(success, handler);
          return (...parameters: unknown[]) => {
            const call = (globalThis as unknown as { callScript: (...given: unknown[]) => Promise<Answer> }).callScript;
            void call(name, parameters).then((answer) =>
              answer.failed === undefined ? success(answer.value) : failure(new Error(answer.failed)),
            );
          };
        },
      },
    );
  interface Answer {
    readonly value?: unknown;
    readonly failed?: string;
  }
  Object.assign(globalThis, {
    google: {
      script: {
        run: runner(
          () => {},
          () => {},
        ),
      },
    },
  });
}

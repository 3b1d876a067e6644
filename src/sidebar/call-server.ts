import type * as server from '../main.ts';
import { inPlainWords } from './refusal.ts';

/** What the sidebar may call: the functions of the script, by their names. */
export type Server = Omit<typeof server, 'functions' | 'onOpen' | 'onInstall'>;

interface Runner {
  withSuccessHandler(handler: (answer: never) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

declare const google: { script: { run: Runner & Record<keyof Server, (...parameters: unknown[]) => void> } };

/** Google ends a run after six minutes; nothing comes back any more after that. */
const patience = 380_000;

/** A call to the script as a promise. Only plain data crosses, both ways. */
export function callServer<K extends keyof Server>(
  name: K,
  ...parameters: Parameters<Server[K]>
): Promise<ReturnType<Server[K]>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Google Sheets did not answer within six minutes.')), patience);
    const end =
      <T>(then: (value: T) => void) =>
      (value: T) => {
        clearTimeout(timer);
        then(value);
      };
    try {
      const run = google.script.run
        .withSuccessHandler(end(resolve) as (answer: never) => void)
        .withFailureHandler(end((error) => reject(inPlainWords(error)))) as typeof google.script.run;
      run[name](...parameters);
    } catch (error) {
      end(reject)(error);
    }
  });
}

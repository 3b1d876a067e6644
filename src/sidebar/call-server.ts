import type * as server from '../main.ts';

/** What the sidebar may call: the functions of the script, by their names. */
type Server = Omit<typeof server, 'functions' | 'onOpen' | 'onInstall'>;

interface Runner {
  withSuccessHandler(handler: (answer: never) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

declare const google: { script: { run: Runner & Record<keyof Server, (...parameters: unknown[]) => void> } };

/** A call to the script as a promise. Only plain data crosses, both ways. */
export function callServer<K extends keyof Server>(
  name: K,
  ...parameters: Parameters<Server[K]>
): Promise<ReturnType<Server[K]>> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler(resolve as (answer: never) => void)
      .withFailureHandler(reject) as typeof google.script.run;
    run[name](...parameters);
  });
}

/** Says on a terminal what is being done, in one line that the next one replaces; anywhere else it is silent. */
export interface Progress {
  say(what: string): void;
  done(): void;
}

export function progress(write: (text: string) => void, isTerminal: boolean): Progress {
  const clear = '\r\u001b[K';
  return {
    say: (what) => {
      if (isTerminal) write(`${clear}${what} …`);
    },
    done: () => {
      if (isTerminal) write(clear);
    },
  };
}

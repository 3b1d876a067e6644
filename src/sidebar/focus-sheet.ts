declare const google: { script: { host: { editor: { focus(): void } } } };

/** Puts the keyboard into the cells beside the sidebar. */
export const focusSheet = (): void => google.script.host.editor.focus();

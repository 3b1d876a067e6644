// Asked of Google, since the add-on is made of text so. By another name, what it makes stays apart from the names in this script.
// biome-ignore lint/security/noGlobalEval: it is what the question is about
export const evaluate: (text: string) => unknown = eval;

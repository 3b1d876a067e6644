import { enumOf } from './enums.ts';
import type { Host } from './host.ts';
import { fail } from './host.ts';
import { service } from './service.ts';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

export function htmlService(host: Host): HtmlService {
  const fileNamed = (name: string): string =>
    host.ui.readFile(name) ?? fail(host, `No HTML file named ${name} was found.`);
  return service<HtmlService>(host, 'HtmlService', {
    SandboxMode: enumOf('IFRAME', 'NATIVE', 'EMULATED'),
    XFrameOptionsMode: enumOf('DEFAULT', 'ALLOWALL'),
    createHtmlOutput: (html?: unknown) => outputService(host, html === undefined ? '' : String(html)),
    createHtmlOutputFromFile: (name) => outputService(host, fileNamed(name)),
    createTemplateFromFile(name) {
      const content = fileNamed(name);
      return service<HtmlTemplate>(host, 'HtmlService.HtmlTemplate', { getRawContent: () => content });
    },
  });
}

function outputService(host: Host, start: string): HtmlOutput {
  let content = start;
  let title = '';
  let width = 0;
  let height = 0;
  const self: HtmlOutput = service<HtmlOutput>(host, 'HtmlService.HtmlOutput', {
    getContent: () => content,
    setContent(html) {
      content = html;
      return self;
    },
    append(html) {
      content += html;
      return self;
    },
    getTitle: () => title,
    setTitle(text) {
      title = text;
      return self;
    },
    getWidth: () => width,
    setWidth(pixels) {
      width = pixels;
      return self;
    },
    getHeight: () => height,
    setHeight(pixels) {
      height = pixels;
      return self;
    },
    setSandboxMode: () => self,
    setXFrameOptionsMode: () => self,
    addMetaTag: () => self,
  });
  return self;
}

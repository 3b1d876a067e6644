import type { VNode } from 'preact';
import { BuildSection } from './build/build-section.tsx';
import { FunctionsSection } from './functions/functions-section.tsx';
import { Header } from './header.tsx';
import { Messages } from './messages.tsx';
import { Palette } from './palette/palette.tsx';
import { ProblemsSection } from './problems/problems-section.tsx';
import { SettingsSection } from './settings/settings-section.tsx';
import { SourcesSection } from './sources/sources-section.tsx';
import { useView } from './use-view.ts';
import type { Section } from './view.ts';

const panels: Readonly<Record<Section, () => VNode>> = {
  build: BuildSection,
  sources: SourcesSection,
  problems: ProblemsSection,
  settings: SettingsSection,
  functions: FunctionsSection,
};

export function App() {
  const { section, palette } = useView();
  const Panel = panels[section];
  return (
    <>
      <main class="frame" inert={palette}>
        <Header />
        <div class="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${section}`} key={section}>
          <Panel />
        </div>
        <Messages />
      </main>
      {palette && <Palette />}
    </>
  );
}

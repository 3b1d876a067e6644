import { build, writeDist } from './build.ts';

// In one process with the report: another would take half a second to start. The bundler is one, and while it works the engine is loaded.
const built = build();
await import('../workbench/report/run-report.ts');
writeDist(await built);
await import('../workbench/report.ts');

import { build, writeDist } from './build.ts';

// In one process with the report: another would take half a second to start.
writeDist(build());
await import('../workbench/report.ts');

import { command } from '../command.ts';

export const verifyHistory = command({
  id: 'verifyHistory',
  title: 'Verify History',
  says: 'Names the first published entry that was altered, removed or moved.',
  keywords: 'audit tamper chain seal check',
  group: 'do',
});

import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const planOnly = voice({
  code: 'plan-only',
  severity: 'info',
  says: 'What was planned is not what was spent.',
  message: ({ column }, reading) =>
    `${reading.name} holds a plan and nothing that was spent: ${quoted(column)}. It is kept as the plan, and is in no figure of cost.`,
});

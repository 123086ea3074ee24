/** What members say while they are measured: questions, which anybody may repeat and a bare handler can answer as well. */
export const messages = [
  'is it busy now?',
  'when is legs day quiet?',
  'how full is chest tomorrow at 6?',
  '/now',
  'when is it quiet tomorrow evening?',
  'is the gym full on saturday morning?',
  '/me',
  'what can you do?',
] as const

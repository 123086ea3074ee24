import type { Table } from '../report.ts'
import type { Health } from './health.ts'

const seconds = (ms: number | null) => (ms === null ? null : ms / 1000)

/** Jobs, answers, messages said unasked, language models. */
export function tablesOf({ jobs, answers, said, models }: Health): Table[] {
  return [
    {
      id: 'jobs',
      title: 'Jobs',
      columns: [
        { id: 'job', label: 'Job' },
        { id: 'runs', label: 'Runs' },
        { id: 'failed', label: 'Failed' },
        { id: 'late', label: 'Late' },
        { id: 'missed', label: 'Left out' },
        { id: 'hung', label: 'Never ended' },
        { id: 'slowest', label: '95 of 100 took at most', unit: 's', digits: 1 },
      ],
      rows: jobs.map(({ job, runs, failed, late, missed, hung, slowest }) => [
        ...[job, runs, failed, late, missed, hung, slowest],
      ]),
    },
    {
      id: 'answers',
      title: 'Answers by day',
      columns: [
        { id: 'day', label: 'Day' },
        { id: 'turns', label: 'Messages' },
        { id: 'crashed', label: 'Crashed' },
        { id: 'unanswered', label: 'Never answered' },
      ],
      rows: answers.days.map(({ date, turns, crashed, unanswered }) => [date, turns, crashed, unanswered]),
    },
    {
      id: 'said',
      title: 'Said unasked',
      columns: [
        { id: 'kind', label: 'Kind' },
        { id: 'state', label: 'What came of it' },
        { id: 'reason', label: 'Why' },
        { id: 'messages', label: 'Messages' },
      ],
      rows: said.map(({ kind, state, reason, messages }) => [kind, state, reason, messages]),
    },
    modelTable(models),
  ]
}

const modelTable = (models: Health['models']): Table => ({
  id: 'models',
  title: 'Language models',
  columns: [
    { id: 'model', label: 'Model' },
    { id: 'calls', label: 'Calls' },
    { id: 'failed', label: 'Failed' },
    { id: 'input', label: 'Tokens read' },
    { id: 'cached', label: 'of them cached' },
    { id: 'output', label: 'Tokens written' },
    { id: 'median', label: 'Half took at most', unit: 's', digits: 1 },
    { id: 'slowest', label: '95 of 100 took at most', unit: 's', digits: 1 },
    { id: 'cost', label: 'Cost', digits: 2 },
  ],
  rows: models.map((use) => [
    use.model,
    use.calls,
    use.failed,
    use.inputTokens,
    use.cachedTokens,
    use.outputTokens,
    seconds(use.median),
    seconds(use.slowest),
    use.cost,
  ]),
})

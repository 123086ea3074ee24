import { named, t } from '../../kit/language.ts'
import type { Table } from '../report.ts'
import type { Health } from './health.ts'

const seconds = (ms: number | null) => (ms === null ? null : ms / 1000)

/** Jobs, answers, messages said unasked, language models. */
export function tablesOf({ jobs, answers, said, models }: Health): Table[] {
  return [
    {
      id: 'jobs',
      title: t`Jobs`,
      columns: [
        { id: 'job', label: t`Job` },
        { id: 'runs', label: t`Runs` },
        { id: 'failed', label: t`Failed` },
        { id: 'late', label: t`Late` },
        { id: 'missed', label: t`Left out` },
        { id: 'hung', label: t`Never ended` },
        { id: 'slowest', label: t`95 of 100 took at most`, unit: 's', digits: 1 },
      ],
      rows: jobs.map(({ job, runs, failed, late, missed, hung, slowest }) => [
        ...[job, runs, failed, late, missed, hung, slowest],
      ]),
    },
    {
      id: 'answers',
      title: t`Answers by day`,
      columns: [
        { id: 'day', label: t`Day` },
        { id: 'turns', label: t`Messages` },
        { id: 'crashed', label: t`Crashed` },
        { id: 'unanswered', label: t`Never answered` },
      ],
      rows: answers.days.map(({ date, turns, crashed, unanswered }) => [date, turns, crashed, unanswered]),
    },
    {
      id: 'said',
      title: t`Said unasked`,
      columns: [
        { id: 'kind', label: t`Kind` },
        { id: 'state', label: t`What came of it` },
        { id: 'reason', label: t`Why` },
        { id: 'messages', label: t`Messages` },
      ],
      rows: said.map(({ kind, state, reason, messages }) => [
        named(kind),
        named(state),
        reason && named(reason),
        messages,
      ]),
    },
    modelTable(models),
  ]
}

const modelTable = (models: Health['models']): Table => ({
  id: 'models',
  title: t`Language models`,
  columns: [
    { id: 'model', label: t`Model` },
    { id: 'calls', label: t`Calls` },
    { id: 'failed', label: t`Failed` },
    { id: 'input', label: t`Tokens read` },
    { id: 'cached', label: t`of them cached` },
    { id: 'output', label: t`Tokens written` },
    { id: 'median', label: t`Half took at most`, unit: 's', digits: 1 },
    { id: 'slowest', label: t`95 of 100 took at most`, unit: 's', digits: 1 },
    { id: 'cost', label: t`Cost`, digits: 2 },
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

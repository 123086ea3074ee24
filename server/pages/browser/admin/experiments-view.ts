import type { ExperimentLine } from '../../admin-wire.ts'
import { element } from '../nodes.ts'
import { placeLink } from './address.ts'
import { ask } from './ask.ts'
import { doingForm, type Field, fieldBlock, filledIn, sureButton } from './form.ts'
import { gymHere } from './gym-here.ts'
import { momentWords } from './gym-time.ts'
import { plainTable, type Shown } from './table.ts'
import type { Around, View } from './view.ts'

const metricOptions: readonly [string, string][] = [
  ['crowdedMinutes', 'Crowded minutes'],
  ['taken', 'Advice taken'],
  ['came', 'Members who came'],
]

type Trials = { experiments: readonly ExperimentLine[]; policies?: readonly string[] }

/** Two ways of advising that take turns, judged by a figure chosen before it begins. */
export const experimentsView: View = async (around) => {
  const { experiments, policies = ['fair', 'nearest'] } = await ask<Trials>('experiments')
  const names = policies.map((name): [string, string] => [name, name])
  const fields: readonly Field[] = [
    { id: 'a', label: 'One way', kind: 'choice', options: names },
    { id: 'b', label: 'The other way', kind: 'choice', options: names },
    { id: 'metric', label: 'Judged by', kind: 'choice', options: metricOptions },
    { id: 'days', label: 'Days', kind: 'number', least: 1, most: 365 },
  ]
  const before: Record<string, string> = {
    a: policies[0] ?? '',
    b: policies[1] ?? '',
    metric: 'crowdedMinutes',
    days: '28',
  }
  const form = doingForm({
    title: 'A new experiment',
    fields: fields.map((field) => fieldBlock(field, before[field.id])),
    does: 'Begin',
    async send(sent) {
      const body = {
        ...{ a: filledIn(sent, 'a'), b: filledIn(sent, 'b'), metric: filledIn(sent, 'metric') },
        days: Number(filledIn(sent, 'days')),
      }
      if (body.a === body.b) return 'Choose two ways that differ.'
      await ask('experiments', { method: 'POST', body })
      around.announce('The experiment is set.')
      around.again()
      return undefined
    },
  })
  return {
    title: 'Experiments',
    nodes: [
      element(
        'p',
        { class: 'soft' },
        'Two ways of advising take turns, half a day each. The figure that judges them is set now and never changed.',
      ),
      form,
      element('h2', {}, 'So far'),
      trialTable(experiments, around),
      element('p', {}, placeLink({ report: 'experiments' }, 'What came of them')),
    ],
  }
}

function trialTable(trials: readonly ExperimentLine[], around: Around): HTMLElement {
  if (trials.length === 0) return element('p', { class: 'soft' }, 'There was none yet.')
  const rows = trials.map((trial): Shown[] => [
    `${trial.a} against ${trial.b}`,
    metricOptions.find(([metric]) => metric === trial.metric)?.[1] ?? trial.metric,
    momentWords(trial.startsAt, gymHere.zone),
    momentWords(trial.stoppedAt ?? trial.endsAt, gymHere.zone),
    trialState(trial, around),
  ])
  return plainTable('Experiments', ['Ways', 'Judged by', 'From', 'To', 'State'], rows)
}

function trialState({ id, stoppedAt, endsAt }: ExperimentLine, { again }: Around): Shown {
  if (stoppedAt !== null) return 'stopped'
  if (Date.parse(endsAt) < Date.now()) return 'over'
  return sureButton('Stop', 'Yes, stop it', async () => {
    await ask(`experiments/${id}/stop`, { method: 'POST', body: {} })
    again()
  })
}

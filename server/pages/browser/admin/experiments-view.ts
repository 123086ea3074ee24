import type { ExperimentLine } from '../../admin-wire.ts'
import { element } from '../nodes.ts'
import { t } from '../words.ts'
import { placeLink } from './address.ts'
import { ask } from './ask.ts'
import { doingForm, type Field, fieldBlock, filledIn, sureButton } from './form.ts'
import { gymHere } from './gym-here.ts'
import { momentWords } from './gym-time.ts'
import { plainTable, type Shown } from './table.ts'
import type { Around, View } from './view.ts'

const metricOptions: readonly [string, string][] = [
  ['crowdedMinutes', t`Crowded minutes`],
  ['taken', t`Advice taken`],
  ['came', t`Members who came`],
]

type Trials = { experiments: readonly ExperimentLine[]; policies?: readonly string[] }

/** Two ways of advising that take turns, judged by a figure chosen before it begins. */
export const experimentsView: View = async (around) => {
  const { experiments, policies = ['fair', 'nearest'] } = await ask<Trials>('experiments')
  const names = policies.map((name): [string, string] => [name, name])
  const fields: readonly Field[] = [
    { id: 'a', label: t`One way`, kind: 'choice', options: names },
    { id: 'b', label: t`The other way`, kind: 'choice', options: names },
    { id: 'metric', label: t`Judged by`, kind: 'choice', options: metricOptions },
    { id: 'days', label: t`Days`, kind: 'number', least: 1, most: 365 },
  ]
  const before: Record<string, string> = {
    a: policies[0] ?? '',
    b: policies[1] ?? '',
    metric: 'crowdedMinutes',
    days: '28',
  }
  const form = doingForm({
    title: t`A new experiment`,
    fields: fields.map((field) => fieldBlock(field, before[field.id])),
    does: t`Begin`,
    async send(sent) {
      const body = {
        ...{ a: filledIn(sent, 'a'), b: filledIn(sent, 'b'), metric: filledIn(sent, 'metric') },
        days: Number(filledIn(sent, 'days')),
      }
      if (body.a === body.b) return t`Choose two ways that differ.`
      await ask('experiments', { method: 'POST', body })
      around.announce(t`The experiment is set.`)
      around.again()
      return undefined
    },
  })
  return {
    title: t`Experiments`,
    nodes: [
      element(
        'p',
        { class: 'soft' },
        t`Two ways of advising take turns, half a day each. The figure that judges them is set now and never changed.`,
      ),
      form,
      element('h2', {}, t`So far`),
      trialTable(experiments, around),
      element('p', {}, placeLink({ report: 'experiments' }, t`What came of them`)),
    ],
  }
}

function trialTable(trials: readonly ExperimentLine[], around: Around): HTMLElement {
  if (trials.length === 0) return element('p', { class: 'soft' }, t`There was none yet.`)
  const rows = trials.map((trial): Shown[] => [
    t`${trial.a} against ${trial.b}`,
    metricOptions.find(([metric]) => metric === trial.metric)?.[1] ?? trial.metric,
    momentWords(trial.startsAt, gymHere.zone),
    momentWords(trial.stoppedAt ?? trial.endsAt, gymHere.zone),
    trialState(trial, around),
  ])
  return plainTable(t`Experiments`, [t`Ways`, t`Judged by`, t`From`, t`To`, t`State`], rows)
}

function trialState({ id, stoppedAt, endsAt }: ExperimentLine, { again }: Around): Shown {
  if (stoppedAt !== null) return t`stopped`
  if (Date.parse(endsAt) < Date.now()) return t`over`
  return sureButton(t`Stop`, t`Yes, stop it`, async () => {
    await ask(`experiments/${id}/stop`, { method: 'POST', body: {} })
    again()
  })
}

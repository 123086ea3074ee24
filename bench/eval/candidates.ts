import { UsageProblem } from '../../server/cli/arguments.ts'
import { parseConfig } from '../../server/config.ts'
import { createDeps } from '../../server/deps.ts'
import { readEnvironment } from '../../server/environment.ts'
import { type ModelConfig, modelNamed } from '../../server/model-config.ts'
import type { House } from './house.ts'
import type { Candidate } from './metering.ts'
import type { Training } from './training.ts'

/** The model made of rules. */
export const offline: Candidate = { name: 'offline', model: undefined }

const configured = (): ModelConfig => parseConfig(readEnvironment()).model

/**
 * The models to be held side by side: those named, else the rules and every configured one.
 *
 * @param named names with commas between them
 * @throws {UsageProblem} for a name that is not configured
 */
export function candidates(house: House, named: string | undefined): Candidate[] {
  const known: readonly Candidate[] = [offline, ...reached(house, configured())]
  if (named === undefined) return [...known]
  return namesIn(named).map((asked) => {
    const found = known.find(({ name }) => name === asked)
    if (found) return found
    const names = known.map(({ name }) => name).join(', ')
    throw new UsageProblem(`There is no model "${asked}" here. Known: ${names}.`)
  })
}

/**
 * Where a trained model is asked, and before it the one that it was trained on. The trained one is asked at the server of
 * its base, where the configuration doesn't say another.
 *
 * @param named their names, where they were said: by configuration or by their server
 * @throws {UsageProblem} where those named are others than the training's
 */
export function trainedPair(named: string | undefined, { id, base, model }: Training): ModelConfig {
  const config = configured()
  const [first = '', second = '', ...more] = named === undefined ? [base, model] : namesIn(named)
  const from = modelNamed(config, first)
  const to = modelNamed(config, second, base)
  const isPair = from?.name === modelNamed(config, base)?.name && to?.address.id === model
  if (!from || !to || !isPair || more.length > 0) {
    throw new UsageProblem(`Training ${id} is to be measured by --models ${base},${model}.`)
  }
  const arms = [from, to].map(({ name, address }) => ({ name, share: 0, model: address }))
  return { kind: 'models', arms, budgets: { memberADay: 0, gymAMonth: 0 } }
}

const namesIn = (list: string) => list.split(',').map((name) => name.trim())

/** The language models of a configuration, with what they cost. */
export function reached(house: House, model: ModelConfig): Candidate[] {
  const { models } = createDeps(
    { model, gym: house.gym.id },
    { db: house.db(), log: () => {}, now: () => house.now },
  )
  const prices = (name: string) =>
    model.kind === 'models' ? model.arms.find((arm) => arm.name === name)?.model?.prices : undefined
  return models.map((each) => ({ ...each, prices: prices(each.name) }))
}

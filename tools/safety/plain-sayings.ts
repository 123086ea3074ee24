import { t } from '../kit/language.ts'
import type { SignKind } from './signs/sign.ts'

/** A refusal for whoever wants to see no calories and no weights; undefined where the usual one has none. */
export function refusalWithoutNumbers(kind: SignKind): string | undefined {
  if (kind === 'tooLow')
    return t`I don't plan that little food: a day's needs can't be met with it. I can plan the lowest day that still works, with food that fills.\nIf a doctor wants you lower, they should go with you.`
  if (kind === 'tooFast')
    return t`I won't plan that pace: it would cost muscle and health, and mostly water comes off. Slower is what lasts.`
  return undefined
}

/** The same for a word of care. */
export function careWithoutNumbers(kind: SignKind): string | undefined {
  if (kind === 'tooLow') return t`Eat enough for the day: with less nobody's needs are met.`
  return kind === 'tooFast' ? t`Slower is what lasts; faster costs muscle.` : undefined
}

/** The same for a deficit at a weight that is low already. */
export const underweightWithoutNumbers = (): string =>
  t`I won't plan a deficit: your weight is already below the healthy range for your height. I can plan to hold it or to gain slowly.`

import { named, t } from '../../../kit/language.ts'
import { listWords } from '../../../kit/words.ts'

/**
 * A meal's name in the language of whoever is spoken to: the dish, and what stands beside it. Plans are kept with their
 * English names.
 *
 * @example
 * inSpeech({ language: 'de', clock: '24' }, () => dishWords('Shakshuka, with an apple')) // 'Schakschuka, dazu ein Apfel'
 */
export function dishWords(name: string): string {
  const [dish = name, beside] = name.split(', with ')
  if (beside === undefined) return named(dish)
  return t`${named(dish)}, with ${listWords(beside.split(' and ').map(named))}`
}

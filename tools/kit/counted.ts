import { t } from './language.ts'

/** What is counted in talk of training. */
const nouns = {
  day: [(n: string) => t`${n} day`, (n: string) => t`${n} days`],
  week: [(n: string) => t`${n} week`, (n: string) => t`${n} weeks`],
  session: [(n: string) => t`${n} session`, (n: string) => t`${n} sessions`],
  set: [(n: string) => t`${n} set`, (n: string) => t`${n} sets`],
  minute: [(n: string) => t`${n} minute`, (n: string) => t`${n} minutes`],
} as const

/**
 * A count with its noun, in the language of whoever is spoken to.
 *
 * @param figure how the count is written, where it is not as it is
 * @example
 * countWords(2, 'day') // '2 days'
 */
export function countWords(count: number, noun: keyof typeof nouns, figure = String(count)): string {
  const [one, several] = nouns[noun]
  return count === 1 ? one(figure) : several(figure)
}

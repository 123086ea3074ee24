import type { Reply } from '../../bot/turn.ts'

/** A reply as the terminal shows it: the words, and the choices with the numbers to type. */
export function shown({ text, choices }: Pick<Reply, 'text' | 'choices'>): string {
  const numbered = choices.map(({ label }, i) => `     ${i + 1}) ${label}`)
  return [`gym  ${text.replaceAll('\n', '\n     ')}`, ...numbered].join('\n')
}

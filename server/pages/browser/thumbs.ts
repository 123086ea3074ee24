import type { Judgement, Rate } from '../../../bot/turn.ts'
import { ask } from './gym.ts'
import { element } from './nodes.ts'
import { newId } from './unsent.ts'
import { t } from './words.ts'

/** Two small buttons that ask what the member thinks of an answer. What they press is said beside them, not as a turn. */
export function thumbs(rate: Rate, judged?: Judgement): HTMLElement {
  const said = element('span', { class: 'soft', role: 'status' })
  const good = thumb('👍', t`This answer was good`)
  const bad = thumb('👎', t`This answer was bad`)
  const mark = (value: Judgement | undefined) => {
    good.setAttribute('aria-pressed', String(value === 'good'))
    bad.setAttribute('aria-pressed', String(value === 'bad'))
  }
  const press = async (value: Judgement) => {
    const before = judged
    judged = value
    mark(judged)
    try {
      const { reply } = await ask({ id: newId(), text: rate[value] }, () => {})
      said.replaceChildren(reply)
    } catch {
      judged = before
      mark(judged)
      said.replaceChildren(t`That didn't get through. Please try again.`)
    }
  }
  good.addEventListener('click', () => void press('good'))
  bad.addEventListener('click', () => void press('bad'))
  mark(judged)
  return element(
    'div',
    { class: 'thumbs', role: 'group', 'aria-label': t`Was this answer good?` },
    good,
    bad,
    said,
  )
}

const thumb = (sign: string, label: string): HTMLElement =>
  element('button', { type: 'button', 'aria-label': label, title: label }, sign)

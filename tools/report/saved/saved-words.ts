import { groupedWords } from '../../kit/figure-words.ts'
import { t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { minuteWords } from '../../kit/words.ts'
import { weekdayName } from '../labels.ts'
import type { Facts } from './saved.ts'
import { byWeekSlot } from './week-slots.ts'

/** Person-minutes as they are told: nobody counts a thousand of them one by one. */
export function personMinutes(value: number): string {
  const size = value >= 1000 ? 10 : 1
  return groupedWords(Math.round(value / size) * size)
}

/** What was saved, and where; where it can't be told from chance, that. */
export function sentencesOf(facts: Facts): string[] {
  const { found, limit, members, moved } = facts
  const full = Math.round(limit)
  if (members < leastShown || moved === 0) return [crowdedWords(facts), nothingMoved(facts)]
  const { without, saved: gain, surely } = found
  if (without.high < 1)
    return [t`The gym was never over ${full} people, nor would it have been without advice: nothing to save.`]
  const against = againstWords(facts)
  if (surely.least > 0) {
    const less = Math.round((100 * gain.mean) / without.mean)
    return [t`${against}: about ${less} % less.`, ...mostOf(facts)]
  }
  if (surely.most < 0) return [t`${against}: more than without advice. Look at what is offered, and when.`]
  return [t`${against}: no difference that can be told from chance.`]
}

function crowdedWords({ found, limit }: Facts): string {
  const full = Math.round(limit)
  return found.crowded < 1
    ? t`The gym was never over ${full} people.`
    : t`The gym was over ${full} people for ${personMinutes(found.crowded)} person-minutes.`
}

const nothingMoved = ({ come }: Facts): string =>
  come === 0
    ? t`Nobody came on advice in these days, so there is nothing it could have saved.`
    : t`Hardly anybody came at another hour on advice in these days, so there is nothing it could have saved.`

function againstWords({ found: { crowded, without }, limit }: Facts): string {
  const [least, most] = [personMinutes(without.low), personMinutes(without.high)]
  return t`${personMinutes(crowded)} person-minutes over ${Math.round(limit)} people, against about ${personMinutes(without.mean)} expected without advice (${least} to ${most})`
}

/** The slot of the week that gave most, where it gave a share worth naming. */
function mostOf({ gym, crowd, found }: Facts): string[] {
  const [first] = byWeekSlot(gym, crowd, found.bySlot)
  const share = first ? first.minutes / found.saved.mean : 0
  if (!first || share < 0.05) return []
  const at = `${weekdayName(first.weekday)} ${minuteWords(first.minute)}`
  return [t`${at} gave most of it: ${Math.round(100 * share)} % of what was saved.`]
}

/** What was taken, and what was left out. */
export function notesOf({ members, moved, come, limit, gym, missing }: Facts): string[] {
  const percent = Math.round(100 * gym.comfort)
  return [
    t`Full means ${Math.round(limit)} people, ${percent} % of the capacity. Whoever came on advice is put back to the hour they named or asked about, or at which they usually come; the bounds hold the truth four times in five.`,
    ...(members >= leastShown && come > 0 ? [comeWords(come, moved)] : []),
    ...(missing > 0 ? [t`${missing} slots were not counted and are left out.`] : []),
  ]
}

function comeWords(come: number, moved: number): string {
  if (come - moved < leastShown)
    return t`${come} places were come to; nearly all of them at another hour than they would have chosen.`
  return moved < leastShown
    ? t`${come} places were come to; hardly any of them at another hour than they would have chosen.`
    : t`${come} places were come to; ${moved} of them at another hour than they would have chosen.`
}

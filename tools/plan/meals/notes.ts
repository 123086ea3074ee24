import type { Menu } from './menu.ts'
import { fibreEnough, fibreOf, saturatedMost, sodiumMost } from './solver/limits.ts'
import type { MealWanted } from './wanted.ts'

/** Something a plan does less well than one would like, day by day or over the week; named, since it isn't promised. */
export type Note = {
  what: 'fibreG' | 'sodiumMg' | 'saturatedG' | 'variety'
  /** From 0. */
  day: number
  reaches: number
  /** At least so much fibre, at most so much of the others. */
  limit: number
}

/** How often a dish for lunch or dinner may come in seven days. */
const mainsAWeek = 2

/** What of a menu is outside the ranges that are aimed at and not promised. */
export function notesOf(menu: Menu, wanted: MealWanted): readonly Note[] {
  const fibre = fibreEnough * fibreOf(wanted)
  const saturated = (saturatedMost * wanted.energy) / 9
  const slack = 1e-9
  return menu.days.flatMap(({ totals }, day) => {
    const notes: Note[] = []
    if (totals.fibreG < fibre - slack)
      notes.push({ what: 'fibreG', day, reaches: totals.fibreG, limit: fibre })
    if (totals.sodiumMg > sodiumMost + slack) {
      notes.push({ what: 'sodiumMg', day, reaches: totals.sodiumMg, limit: sodiumMost })
    }
    if (totals.saturatedG > saturated + slack) {
      notes.push({ what: 'saturatedG', day, reaches: totals.saturatedG, limit: saturated })
    }
    return [...notes, ...repeats(menu, day, wanted.leftovers ?? false)]
  })
}

/** Mains that come a third time within seven days, or the day after: said on the day they come again. */
function repeats(menu: Menu, day: number, leftovers: boolean): Note[] {
  const mains = (at: number, kinds: readonly string[] = ['lunch', 'dinner']) =>
    (menu.days[at]?.meals ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ recipe }) => recipe)
  return (menu.days[day]?.meals ?? [])
    .filter(({ kind }) => kind === 'lunch' || kind === 'dinner')
    .flatMap(({ kind, recipe }) => {
      const week = Array.from({ length: Math.min(7, day + 1) }, (_, i) => mains(day - i)).flat()
      const times = week.filter((id) => id === recipe).length
      const left = leftovers && kind === 'lunch' && mains(day - 1, ['dinner']).includes(recipe)
      const again = !left && mains(day - 1).includes(recipe)
      return times > mainsAWeek || again
        ? [{ what: 'variety' as const, day, reaches: times, limit: mainsAWeek }]
        : []
    })
}

import { numberWords, t } from './language.ts'

/** What a day or a meal holds, g. */
type Macros = { proteinG: number; fatG: number; carbohydrateG: number }

/** What a hand holds, g of protein, fat and carbohydrate: a palm of fish or meat, a cupped hand of grain, a thumb of fat. */
const palm = { proteinG: 24, fatG: 2.5, carbohydrateG: 1.5 }
const cupped = { proteinG: 3, fatG: 1, carbohydrateG: 25 }
const thumb = { proteinG: 2, fatG: 9, carbohydrateG: 4 }

/** Each portion holds a little of the others; a few rounds find how many of each there are. */
const rounds = 20

/**
 * Protein, fat and carbohydrate as portions of one's own hand, to the half.
 *
 * @see Andrews R, St. Pierre B. The Precision Nutrition hand-size portion guide. Precision Nutrition; 2019.
 * @example
 * handsOf({ proteinG: 140, fatG: 60, carbohydrateG: 235 }) // { palms: 4.5, cupped: 8.5, thumbs: 4.5 }
 */
export function handsOf({ proteinG, fatG, carbohydrateG }: Macros): {
  palms: number
  cupped: number
  thumbs: number
} {
  let [palms, hands, thumbs] = [
    proteinG / palm.proteinG,
    carbohydrateG / cupped.carbohydrateG,
    fatG / thumb.fatG,
  ]
  for (let i = 0; i < rounds; i++) {
    palms = Math.max(0, (proteinG - hands * cupped.proteinG - thumbs * thumb.proteinG) / palm.proteinG)
    hands = Math.max(
      0,
      (carbohydrateG - palms * palm.carbohydrateG - thumbs * thumb.carbohydrateG) / cupped.carbohydrateG,
    )
    thumbs = Math.max(0, (fatG - palms * palm.fatG - hands * cupped.fatG) / thumb.fatG)
  }
  return { palms: halves(palms), cupped: halves(hands), thumbs: halves(thumbs) }
}

const halves = (count: number): number => Math.round(count * 2) / 2

/** "2½", "½", "3"; never nothing where there is a little. */
export function halfWords(count: number): string {
  const [whole, half] = [Math.floor(count), count % 1 >= 0.5]
  if (!half) return numberWords(whole)
  return whole === 0 ? '½' : `${whole}½`
}

/** "4½ palms of protein food, 8½ cupped hands of grains, potatoes or fruit, and 4½ thumbs of fat". */
export function handWords(macros: Macros): string {
  const { palms, cupped: hands, thumbs } = handsOf(macros)
  return t`${palmWords(palms)} of meat, fish, eggs or beans, ${cuppedWords(hands)} of grains, potatoes or fruit, and ${thumbWords(thumbs)} of oil, nuts or butter`
}

export const palmWords = (count: number): string =>
  count > 1 ? t`${halfWords(count)} palms` : t`${halfWords(count)} palm`
export const cuppedWords = (count: number): string =>
  count > 1 ? t`${halfWords(count)} cupped hands` : t`${halfWords(count)} cupped hand`
export const thumbWords = (count: number): string =>
  count > 1 ? t`${halfWords(count)} thumbs` : t`${halfWords(count)} thumb`
export const fistWords = (count: number): string =>
  count > 1 ? t`${halfWords(count)} fists` : t`${halfWords(count)} fist`
export const glassWords = (count: number): string =>
  count > 1 ? t`${halfWords(count)} glasses` : t`${halfWords(count)} glass`
export const bowlWords = (count: number): string =>
  count > 1 ? t`${halfWords(count)} small bowls` : t`${halfWords(count)} small bowl`
export const plateWords = (count: number): string =>
  count > 1 ? t`${halfWords(count)} plates` : t`${halfWords(count)} plate`

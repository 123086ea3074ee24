const figure = '(\\d{1,5}(?:[.,]\\d+)?)'

/** Targets beside a meal plan: "2200 kcal with 160 g protein, under 60 g fat". */
export function targetsOf(plain: string): Record<string, number> {
  const text = plain
    .replace(/(\d)[.,](\d{3})(?!\d)/g, '$1$2')
    .replace(/(\d{3,4}) ?(?:-|to) ?\d{3,4}(?= ?k?cal)/g, '$1')
    .replace(/\b(\d(?:\.\d)?)k (?=k?cal|calories)/g, (_, k: string) => `${Number(k) * 1000} `)
  const find = (words: string): number | undefined => {
    const said = new RegExp(
      `${figure}[ -]?(?:g|gms?|grams?|gr)? ?(?:of )?(?:${words})\\b(?! (?:bars?|shakes?|powder|yog|pudding|drink|balls?|cookies?))|\\b(?:${words})s? ?(?:is |of |at |target |goal |around |about |under |over |max |min |: ?|= ?)*${figure} ?(?:g|grams?)?\\b(?! ?(?:k?cal|days|min|percent|euros))`,
    ).exec(text)
    const value = said?.[1] ?? said?.[2]
    return value === undefined ? undefined : Number(value)
  }
  const energy = new RegExp(
    `${figure}[ -]?(?:kcals?|calories?|cals?)\\b|\\b(?:calories|kcal|energy) ?(?:of |at |: ?|around |about |target |= ?|is )*${figure}\\b`,
  ).exec(text)
  const found = {
    energy: energy ? Number(energy[1] ?? energy[2]) : undefined,
    proteinG: find('protein|prot'),
    fatG: find('fat|fats'),
    carbohydrateG: find('carbs?|carbohydrates?'),
  }
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, number] => entry[1] !== undefined),
  )
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\bbreakfasts?|brekk(?:ie|y)|brekkies?\b/, 'breakfast'],
  [/\b(?:lunch(?:es)?(?: ?time)?|brunch)\b/, 'lunch'],
  [
    /\b(?:dinners?|supper|tonight|evening meal|(?<=(?:my|for|tonight's|tomorrow's|for my|the|had|change|swap|else for|else for my|day|day's) )tea)\b/,
    'dinner',
  ],
  [/\bsnack(?:s|ed|ing)?\b/, 'snack'],
]

/** The meals by their names alone. */
export const mealNamed = (text: string): boolean =>
  /\b(?:breakfast|lunch|dinner|supper|snack|brunch|tea)\b/.test(text)

export const kindOf = (text: string): string | undefined => kinds.find(([pattern]) => pattern.test(text))?.[1]

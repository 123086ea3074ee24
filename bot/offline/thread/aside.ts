/** Said on the way to what is wished: "fair enough.", "haha nice!". */
const aside =
  /^(?:(?:ok(?:ay)?|k|cool|nice|great|fair(?: enough| play)?|(?:ha){2,}(?!ha)h?|lol|lmao|thanks?|thank you|ta|cheers|perfect|lovely|brilliant|awesome|good|right|alright|worth a (?:try|shot|go)|got it|i see|sure|sorry|hm+|oh|ah|wow|damn|ouch|jeez|no worries|never ?mind|sound|grand|sweet|amazing|interesting|makes sense|good to know|fine|understood|very good|not bad|then|well|mate|man|dear|that is|that's)[ ,]*)+[.!…:;]+\s+(?=\S)/i

/** A message without the small talk that opens it; undefined where none does. */
export function withoutAside(text: string): string | undefined {
  const said = aside.exec(text.trim())?.[0]
  return said === undefined ? undefined : text.trim().slice(said.length)
}

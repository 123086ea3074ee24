/**
 * "heute" stands alone; any other day has its "am" before it: "am Dienstag, 24. November". A stretch of days begins with
 * "von".
 */
export const onDay = (day: string): string => {
  if (near.test(day)) return day
  return / bis \p{L}/u.test(day) ? `von ${day}` : `am ${day}`
}

/** "von heute", "vom Dienstag, 24. November". */
export const ofDay = (day: string): string => (near.test(day) ? `von ${day}` : `vom ${day}`)

const near = /^(?:heute|morgen|gestern|jetzt)\b/i

/** A word that is no noun loses the large letter it had at the beginning of an English sentence. */
export const low = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Whether it is an hour, "18:00" or "6 pm", and no name. */
export const isClock = (text: string): boolean => /^\d{1,2}(?::\d\d)?(?: [ap]m)?$/.test(text)

/** "im Studio", and for a part of it "im Bereich Beine". */
export const inPlace = (place: string): string =>
  /^das Studio$/i.test(place) ? 'im Studio' : `im Bereich ${place}`

/** First letter large. */
export const large = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "an 3 Tagen": a count that stands in the dative. */
export const dative = (count: string): string => count.replace(/(?<=\d )(Tage|Sätze)\b/g, '$1n')

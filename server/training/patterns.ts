/**
 * What points at a person by its form: addresses, numbers, keys. The order matters: a link may hold an e-mail address, a
 * card's number looks like a phone's.
 */
const patterns: readonly (readonly [form: RegExp, placeholder: string])[] = [
  [/\b(?:https?:\/\/|www\.)\S+/gi, '[link]'],
  [/\/calendar\/\S+/gi, '[link]'],
  [/[\p{L}\d._%+-]+\s?(?:@|\[at\]|\(at\))\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu, '[e-mail]'],
  [
    /\b[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|edu|gov|info|io|me|app|dev|gg|tv|co|uk|de|at|ch|fr|es|it|nl|eu|us)\b(?:\/\S*)?/gi,
    '[link]',
  ],
  [/<[@#][!&]?\d+>/g, '[handle]'],
  [/(?<![\p{L}\d])@[\p{L}\d_.]{2,}/giu, '[handle]'],
  [/\b[\p{L}\d_.]{2,32}#\d{4}\b/gu, '[handle]'],
  // Keys, tokens, fingerprints, ids.
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '[key]'],
  [/\b(?:sk|pk|rk|api|key|token|spotter|ghp|gho|xox[abp])[-_][\w-]{8,}/gi, '[key]'],
  [/\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])(?!\d{4}-\d\d-\d\dT)[\w-]{16,}\b/g, '[key]'],
  [/\b[0-9a-f]{16,}\b/gi, '[key]'],
  // Money and papers.
  [/\b[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{4}){3,7}(?:[ -]?[A-Z\d]{1,3})?\b/g, '[account]'],
  [/(?<![\d.:-])\d(?:[ -]?\d){12,18}(?![\d:])/g, '[card]'],
  [/\b\d{3}-\d{2}-\d{4}\b/g, '[number]'],
  // Days on which somebody was born: no booking is as old.
  [/\b(?:born|birth\s?day|birth\s?date|date of birth|d\.?o\.?b\.?)\b[^.!?\n]{0,40}/gi, '[date of birth]'],
  [/\b(?:\d{1,2}[./-]\d{1,2}[./-])(?:19\d\d|200\d|201\d|\d\d)\b/g, '[date of birth]'],
  [/\b(?:19\d\d|200\d|201\d)[./-]\d{1,2}[./-]\d{1,2}\b/g, '[date of birth]'],
  [
    /\b(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:19\d\d|200\d|201\d)\b/gi,
    '[date of birth]',
  ],
  // Where somebody lives.
  [
    /\b\d{1,5}[a-z]?,?\s+(?:[\p{L}'.-]+\s+){1,3}(?:street|str|st|road|rd|avenue|ave|lane|ln|drive|way|court|square|boulevard|blvd|terrace|close|crescent)\b\.?/giu,
    '[address]',
  ],
  [
    /(?<!\p{L})\p{L}+(?:straße|strasse|str\.|weg|platz|allee|gasse|ufer|damm)(?!\p{L})(?:\s+\d+(?:\s?[a-z])?\b)?/giu,
    '[address]',
  ],
  [
    /\b(?:live|living|lives|stay|staying)\s+(?:in|at|on|near|by|opposite|around)\s+[^.,!?\n]{2,60}/gi,
    '[address]',
  ],
  [/\bmy address\b[^.!?\n]{0,80}/gi, '[address]'],
  [/\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/g, '[address]'],
  [/\b\d{5}(?:-\d{4})?\s+\p{Lu}\p{L}+/gu, '[address]'],
  // What opens something.
  [
    /\b(?:pin|pass ?codes?|passwords?|passphrase|door code|locker code|code|otp)\b\s*(?:(?:number|nr)\b\s*)?(?:is|was|:|=|to)\s*\S+/gi,
    '[code]',
  ],
  // Whatever is left of seven digits and more that is no date and no time.
  [/(?<![\d:T-])\+?\(?\d(?:[\s()./-]{0,3}\d){6,14}(?![\d:])/g, '[phone]'],
]

/** Dates and times as tools and people write them, which look like a phone's number. */
const moments =
  /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?|\b\d{1,2}[./]\d{1,2}[./]20[2-9]\d\b|\b\d{1,2}[:.]\d\d\s?(?:-|–|to|until)\s?\d{1,2}[:.]\d\d\b/g

/**
 * A text without addresses, numbers, links, keys and days of birth: a placeholder stands for each.
 *
 * @example
 * withoutForms('call me on 0171 2345678') // 'call me on [phone]'
 */
export function withoutForms(text: string): string {
  const kept: string[] = []
  // A moment is set aside under a sign that nobody types.
  const aside = text
    .replace(/[\uE000-\uF8FF]/g, '')
    .replace(moments, (moment) =>
      isRecent(moment) ? String.fromCharCode(0xe000 + kept.push(moment) - 1) : moment,
    )
  const plain = patterns.reduce((rest, [form, placeholder]) => rest.replace(form, placeholder), aside)
  return plain.replace(/[\uE000-\uF8FF]/g, (sign) => kept[sign.charCodeAt(0) - 0xe000] ?? '')
}

/** No visit was noted before; an earlier date is somebody's own. */
const isRecent = (moment: string): boolean => {
  const year = /\b(?:19|20)\d\d\b/.exec(moment)?.[0]
  return year === undefined || Number(year) >= 2020
}

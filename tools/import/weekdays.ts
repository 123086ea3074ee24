const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** Short forms in use beside the whole name. */
const short = ['mon?', 'tue?s?', 'weds?|we', 'thu?r?s?', 'fri?', 'sat?', 'sun?']

const forms = names.map((name, day) => new RegExp(`^(${short[day]}|${name}s?)$`))

/**
 * ISO weekday of a word, 1 = Monday; undefined when it names none.
 *
 * @example
 * weekdayNamed('Thurs.') // 4
 */
export function weekdayNamed(word: string): number | undefined {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  const day = forms.findIndex((form) => form.test(plain))
  return day === -1 ? undefined : day + 1
}

/** Weekdays in a list such as "Mon, Sat and Wed", in order and each once; undefined when a word is none. */
export function weekdaysIn(text: string): number[] | undefined {
  const words = text
    .split(/[,;/&+|\s]+|\band\b/i)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^and$/i.test(word))
  const days = words.map(weekdayNamed)
  const known = days.filter((day) => day !== undefined)
  if (known.length === 0 || known.length < days.length) return undefined
  return [...new Set(known)].sort((a, b) => a - b)
}

/**
 * The weekday a file is named after: "wedgym.csv", "gym_monday.csv", "Thu.csv.gz", but not "monthly.csv".
 *
 * @returns undefined when the name holds none or several
 */
export function weekdayOfFile(name: string): number | undefined {
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/gym|data|visits?|members?/g, ' ')
    .split(/[^a-z]+/)
  const days = new Set(words.filter((word) => word.length > 2).map(weekdayNamed))
  days.delete(undefined)
  const [day, ...others] = days
  return others.length === 0 ? day : undefined
}

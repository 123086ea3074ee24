import type { Wish } from '../meaning.ts'

const forms: readonly RegExp[] = [
  /^(?:please |just |you can |you may |could you |can you )*call me (.+?)(?: please| from now on| instead)*$/i,
  /^(?:hi,? |hey,? |hello,? )*my (?:first )?name(?: is|'s) (?:actually )?(.+?)(?: please)?$/i,
  /^change my name to (.+)$/i,
  /^(?:bitte |du kannst mich |kannst du mich )*nenn(?:e|en)? mich (?:bitte )?(?:ab jetzt )?(.+?)(?: bitte)?$/i,
  /^du kannst mich (.+?) nennen$/i,
  /^(?:hallo,? |hi,? )*(?:ich hei(?:ß|ss)e|mein name ist) (.+)$/i,
  /^(?:por favor,? )*(?:llámame|llamame|puedes llamarme) (.+?)(?: por favor)?$/i,
  /^(?:hola,? )*(?:me llamo|mi nombre es) (.+)$/i,
]

/** What follows "call me" where nobody gives their name. */
const noName =
  /^(?:an?|the|when|if|once|back|later|at|on|in|tomorrow|today|tonight|now|maybe|crazy|again|after|before|by|as|whenever|please|for|about|old|stupid|wenn|sobald|morgen|später|nicht|verrückt|cuando|si|mañana|luego|not|wrong|anytime|any|what|whatever|by)\b/i

const longest = 40

/** "Call me Sam", "ich heiße Sam", "llámame Sam". */
export function nameWish(text: string): Wish | undefined {
  const said = text.trim().replace(/[.!?]+$/, '')
  if (
    /^(?:please )?(?:forget my name|do(?:n't| not) (?:use|say) my name|vergiss meinen namen|olvida mi nombre)$/i.test(
      said,
    )
  )
    return { tool: 'changeSetting', input: { name: null } }
  for (const form of forms) {
    const name = form
      .exec(said)?.[1]
      ?.trim()
      .replace(/^["'„“«]|["'“”»]$/g, '')
    if (name && isName(name)) return { tool: 'changeSetting', input: { name } }
  }
  return undefined
}

const isName = (name: string): boolean =>
  name.length <= longest &&
  name.split(/\s+/).length <= 3 &&
  !noName.test(name) &&
  /^\p{L}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+)*$/u.test(name)

import { sayings, says } from '../../sayings.ts'
import { type Row, wish } from './row.ts'

const asksOwn = sayings(`
  everything|what|all|anything|details|stuff|things [that] you [have] know|have|hold|keep|store|stored|saved|kept|got|remember [on_file|down|stored|saved] [about|on] me|$
  on file about|on|for me
  in your records|system|database|files|memory
  details|data|info|stuff|things you|that_you [have] stored|saved|kept|noted
  what [all|else|data|info|information|details|things|stuff|figures|personal_data|exactly] [..] you|spotter|u [all|actually|already|currently] have|got|know|store|stored|saved|remember|keep|hold|kept|noted|save|record|recorded [saved|stored|down|noted] on|about|of|for me|my
  what do|have|does|did you|spotter [all|actually|already|currently] know|remember|store|keep|hold|save|have|noted|stored|got|saved|recorded [saved|stored|down] [on|about|for|of] me|my|us
  what|which weight|height|age|goal|allergies|injuries|level|equipment|diet [and|height|weight] [do|have|did] [i|you] [have|got|saved|stored|noted|say|tell|told|on|set]
  show|see|view|open|display|check|give|list|tell|look_at|read|review [me] [all|at|up] my|the|all [own|personal|current|full|whole] profile|details|data|info|information|settings|stats_you_have|body_data|saved_data|stored_data
  ^ [my] profile|settings|details [please|$|page]
  ^ my profile|data|details|info
  what is|are|'s [in|on|my|stored|saved] [my] profile|details|data [say|saved|look|like]
  is|are my profile|details|data [still] right|correct|up_to_date|complete
  what [all] have|did i told|tell|said|given you|about
  which|what of [my] data
  do you [still] know|remember|have my|what|how|that_i
  everything you know|have|stored|saved [about|on] me
  change|edit|update|correct|fix my|the profile|details|data|info [please|$]
`)

const fact =
  '(?:goal|target(?: weight)?|goal weight|weight goal|height|weight|age|body ?fat|activity(?: level)?|diet|allergies|allergy|injuries|limits|level|experience|equipment|budget|units|dislikes|likes|preferred times|profile|settings|details|info(?:rmation)?|data)'

/** However it is put: what is known of them, or what one of their facts stands at. */
const loosely: readonly RegExp[] = [
  new RegExp(
    `\\bwhat (?:did|have|had) i (?:say|said|tell|told|put|give|given|gave|enter|entered|set|state)\\b.{0,16}\\b${fact}\\b|\\bwhat (?:did|have) i (?:set|put|enter) (?:as )?my\\b`,
  ),
  /\b(?:details|data|info(?:rmation)?|things|stuff|facts|everything) (?:of|about|on|regarding) (?:me|myself)\b/,
  /\b(?:what|which) (?:info|information|data|details|stuff|things) (?:of mine|about me|on me)\b|\b(?:data|info|information|details) of mine\b/,
  /\b(?:what|which|whatever|show|all|everything|anything|list|tell)\b[^,;]{0,40}\b(?:you|spotter|u)\b(?: (?:all|actually|already|currently|guys|are|do|have|got|had|been|now|still))* (?:know|knows|have|having|has|got|hold|holding|keep|keeping|store|storing|stored|saved|kept|noted|remember|record|recorded|collected|on file)\b[^,;]{0,24}\b(?:about|on|of|for|regarding) (?:me|my|myself)\b/,
  new RegExp(
    `\\b(?:what|which)(?: is|'s| are)? (?:is |are )?(?:my |the )?(?:current )?${fact} (?:(?:is|are|set|saved|stored|noted|down|recorded|listed|entered|currently|now|again|do you have|have you got|do you think|i|it) ?)*(?:set (?:to|at|as)|saved|stored|noted|down (?:as|for)|on file|recorded|in (?:my|the) profile|at the moment|have (?:for me|down|saved|on me|me)|got (?:for me|down|me)|told you|gave you|said)`,
  ),
  /\b(?:show|pull up|bring up|open|see|view|get|check|look at|display|load)(?: me)? (?:up )?(?:my|all my) (?:own |personal |current |full |body |saved |stored )*(?:profile|details|info(?:rmation)?|settings|data|facts)\b/,
  /\b(?:which|what) (?:of )?(?:my )?(?:personal )?(?:data|information|info|details|stuff) (?:do|have|did|are|is) (?:you|u|spotter|being|it)\b/,
  /\b(?:what|which) (?:\w+ )?(?:do|did|have|are) (?:you|u) (?:have |got |having )?(?:me |it |listed |noted )*(?:down|listed|on record|on file|recorded)(?: (?:as|for|about|on|with))*\b/,
]

export const myProfile: Row = {
  tool: 'myProfile',
  means: ({ text, plain, others }) =>
    !others &&
    (says(text, asksOwn) || loosely.some((pattern) => pattern.test(text))) &&
    !/\b(?:my name|slots?|bookings?|membership|plan for today|other members|everyone|password|email|email address|forget everything|delete)\b/.test(
      plain,
    ),
  read: () => wish('myProfile'),
}

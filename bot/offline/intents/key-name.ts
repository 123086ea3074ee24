/** Words that stand where a name might, and are none. */
const none = new Set(
  `me you it that this these those please access assistant ai api mcp key keys token tokens app own use writing reading booking bookings
  gym spotter everything now one ones the a an my us old lost personal only last first new leaked stolen he she they i nobody who
  everyone anybody safe some any all both other another second third latest read readonly write writes full just again quickly today
  tonight tomorrow later too as and or so for with without to of in on at from is was has had have got does do did can could should
  will would must may might not no never what which where when how because since cause cos thing things stuff account data chat home_assistant's
  current same wrong right working existing active unused previous special private secret fresh`
    .trim()
    .split(/\s+/),
)

const word = `([\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}]|[\\p{L}\\p{N}])`
const key = '(?:access key|access token|api key|api token|mcp key|keys?|tokens?|access|one)'

/** In the order in which they are believed: said to be the name, in quotes, before the key, behind it, whose it is. */
const places: readonly RegExp[] = [
  new RegExp(
    `(?:\\b(?:call|name|label|title)\\b(?: (?:it|this|that|them|the (?:key|token|thing)))?|\\b(?:called|named|labelled|labeled|titled)|\\bthe name(?: (?:is|should be|of))?|\\bname[:=])\\s*["'“‘«]?${word}`,
    'giu',
  ),
  /(?:^|\s)["'“‘«]([^"'”’»\s]{1,40})["'”’»]/giu,
  new RegExp(`\\b(?:the|my|that|this|old|its) ["'“‘]?${word}["'”’]? ${key}\\b`, 'giu'),
  new RegExp(`\\b(?:key|token)s? ["'“‘]?${word}["'”’]?`, 'giu'),
  new RegExp(`\\b(?:meant?|rather) (?:the |my )?${word}`, 'giu'),
  new RegExp(`^${word} (?:should|must|may|can|does|do)(?:n't|nt| not| no) .*?\\baccess\\b`, 'giu'),
  new RegExp(
    `\\b(?:for|from|on|of) (?:(?:it|the|my|a|an|our) )*${word}(?:'s)?(?= (?:key|to|so|please|too|as|and|access|again|only|that|which|if)\\b|[ ,.!?]*$|,)`,
    'giu',
  ),
  new RegExp(
    `\\b(?:get rid of|revoke|delete|remove|kill|disable|end|drop|cut|bin|block) (?:the |my )?${word}`,
    'giu',
  ),
]

/** Lets what no name can be made of pass; the longest word that the gym's own tool takes. */
const mostLetters = 40

/** What a key for somebody's assistant is called: "call it homelab", "the laptop one", "key 'desk'". */
export function keyNameIn(said: string): string | undefined {
  const plain = said.toLowerCase().replace(/[’`]/g, "'")
  for (const place of places) {
    for (const [, name = ''] of plain.matchAll(place)) {
      const bare = name.replace(/'s$/, '')
      if (bare.length <= mostLetters && !none.has(bare)) return bare
    }
  }
  return undefined
}

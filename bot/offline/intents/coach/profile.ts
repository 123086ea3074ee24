import { factsOf } from './facts/index.ts'
import { type Row, wish } from './row.ts'

/** Speaks of themselves, and not of what they wish, did long ago or were asked. */
const notOneself =
  /^ (?:(?:and|so|but|ok) )*(?:he|she|they|you(?! (?:can|may|should|could) )) |\b(?:used to|in case|what if|if i (?:was|were|get|become|had))\b/

export const profile: Row = {
  tool: 'updateProfile',
  absorbs: true,
  means: (part) =>
    !part.others &&
    !part.question &&
    !notOneself.test(part.text) &&
    !/\b(?:convert|in lbs\??$|order me)\b/.test(part.text) &&
    Object.keys(factsOf(part)).length > 0,
  read: (part) => {
    const facts = factsOf(part)
    return Object.keys(facts).length > 0 ? wish('updateProfile', facts) : undefined
  },
}

/** Ends of sentences, and words between which one wish ends and another may begin. */
const joints =
  /(?<=[!?;\n])\s*|(?<=(?<!\d|\b(?:approx|e\.g|i\.e|vs|st|ft|lbs|kg|min|no))\.)\s+|,?\s+(?:and also|and then|and|n(?= (?:what|how|when|show|tell|is|can|book|find|cancel|check|give|log|put)\b)|also|then|plus|&)\s+(?=\p{L})|,\s+(?=(?:can|could|please|show|cancel|log|find|book|check|tell|what|when|how|is|plan|swap|list|add|note|remind|let|give|pls)\b)/iu

const fewest = 2
const most = 4

/** The parts of a message that may each be a wish of their own; fewer than two where there is but one. */
export function wishParts(text: string): string[] {
  const parts = text
    .split(joints)
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
  return parts.length <= most && parts.every((part) => part.split(/\s+/).length >= fewest) ? parts : []
}

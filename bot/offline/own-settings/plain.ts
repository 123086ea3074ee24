/**
 * A message as the sayings of settings are written: small letters without marks, one blank between words, and without the
 * politeness at both ends.
 *
 * @example
 * plainly('Könntest du bitte Deutsch sprechen?') // 'deutsch sprechen'
 */
export function plainly(text: string): string {
  const words = text
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/[’`´]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[„“”"«»()]/g, ' ')
    .replace(/[,;!?¿¡]+|\.+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.replace(opening, '').replace(closing, '').trim()
}

const opening =
  /^(?:(?:hey|hi|hello|hallo|hola|ok|okay|so|well|and|also|but|actually|please|pls|plz|bitte|por favor|spotter|(?:can|could|would|will) (?:you|u|we|i)(?: please)?|i(?: would|'d)? (?:want|like|prefer|need)(?: you)?(?: to)?|i'd (?:like|prefer)(?: you)?(?: to)?|let's|from now on|kannst du(?: bitte)?|konntest du(?: bitte)?|ich (?:mochte|will|hatte gern)(?: bitte)?(?: dass du)?|du sollst|ab jetzt|lass uns|puedes|podrias|quiero(?: que)?|quisiera|me gustaria|a partir de ahora|desde ahora)\s+)+/

const closing =
  /(?:\s+(?:please|pls|plz|thanks|thank you|cheers|now|from now on|instead|ok|okay|with me|to me|bitte|danke|ab jetzt|mit mir|zu mir|por favor|gracias|ahora|conmigo|a partir de ahora|desde ahora|mate|spotter))+$/

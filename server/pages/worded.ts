import { speech, t } from '../../tools/kit/language.ts'
import { wordedBy } from './browser/words.ts'

// What the server draws by the layouts of the page is worded for whoever is spoken to while it is drawn.
wordedBy({
  language: () => (speech().language === 'en' ? 'en-GB' : speech().language),
  twelveHours: () => speech().clock === '12',
  t,
})

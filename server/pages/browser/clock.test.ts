import { expect, test } from 'vitest'
import { inSpeech, languages } from '../../../tools/kit/language.ts'
import '../worded.ts'
import { wallClock } from './clock.ts'

test.each(languages)('a date has two digits for its day, also in %s', (language) => {
  inSpeech({ language, clock: '24' }, () => {
    const { date, hour, minute } = wallClock('Europe/Berlin')(Date.parse('2026-11-09T05:05:00Z'))
    expect([date, hour, minute]).toEqual(['2026-11-09', 6, 5])
  })
})

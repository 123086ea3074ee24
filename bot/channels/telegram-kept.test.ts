import { expect, test } from 'vitest'
import * as updates from './fixtures/telegram.ts'
import { keep } from './telegram-kept.ts'
import { heard } from './telegram-turn.ts'

const me = { id: 7105551234, username: 'spotter_gym_bot' }
const keeping = () => keep({ now: () => new Date('2026-11-21T17:42:00Z'), sleep: async () => {} })

/** A picture of an album, in an update of that number. */
function picture(update: number, album: string) {
  const { message } = updates.albumPhoto
  const found = heard({ update_id: update, message: { ...message, media_group_id: album } }, me)
  if (!found) throw new Error('a picture in private is heard')
  return found
}

test('of an album the first picture stands for all, also where two albums come at once', () => {
  const { isMore } = keeping()
  expect(isMore(picture(1, 'a'))).toBe(false)
  expect(isMore(picture(2, 'b'))).toBe(false)
  expect(isMore(picture(3, 'a'))).toBe(true)
  expect(isMore(picture(4, 'b'))).toBe(true)
})

test('the first picture that could not be answered is heard when it comes again', () => {
  const { isMore } = keeping()
  expect(isMore(picture(1, 'a'))).toBe(false)
  expect(isMore(picture(1, 'a'))).toBe(false)
})

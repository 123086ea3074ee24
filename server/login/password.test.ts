import { expect, test } from 'vitest'
import { hashPassword, nobodys, outdated, passwordFits, passwordProblem } from './password.ts'

const somesalt = new TextEncoder().encode('somesalt')

test('it is Argon2id as the reference implementation has it', async () => {
  // phc-winner-argon2, src/test.c: hashtest(version 0x13, t 2, m 2^8, p 1, "password", "somesalt", Argon2_id)
  expect(await hashPassword('password', somesalt, { m: 256, t: 2, p: 1 })).toBe(
    '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4',
  )
})

test('a hash says how it was made, and no two of one password are alike', async () => {
  const [one, two] = [await hashPassword('quiet squat rack'), await hashPassword('quiet squat rack')]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  expect(one).not.toBe(two)
  expect(await passwordFits('quiet squat rack', one)).toBe(true)
  expect(await passwordFits('quiet squat racks', one)).toBe(false)
  expect(outdated(one)).toBe(false)
})

test('the same letters typed on another keyboard are the same password', async () => {
  const kept = await hashPassword('e\u0301tirements lents', somesalt, { m: 64, t: 1, p: 1 })
  expect(await passwordFits('\u00e9tirements lents', kept)).toBe(true)
  expect(outdated(kept)).toBe(true)
})

test('nobody has the password that unknown addresses are looked at with', async () => {
  for (const password of ['', 'password', 'AAAAAAAAAAAAAAAA'])
    expect(await passwordFits(password, nobodys)).toBe(false)
  expect(outdated(nobodys)).toBe(false)
})

test.each([
  'plain text',
  '$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4',
  '$argon2id$v=19$m=4194304,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4',
  '',
])('%j is no hash of ours, and opens nothing', async (kept) => {
  expect(await passwordFits('password', kept)).toBe(false)
})

const whose = { email: 'sam@harbour.example', gym: 'Harbour Gym' }

test.each([
  ['short', /at least 12/],
  ['elevenchars', /at least 12/],
  ['aaaaaaaaaaaaaaaa', /repeat/],
  ['abababababababab', /repeat/],
  ['harbourgym2026', /more than/],
  ['Spotter-123456', /more than/],
  ['password123456', /more than/],
  ['x'.repeat(201), /at most/],
])('%s is refused', (password, why) => expect(passwordProblem(password, whose)).toMatch(why))

test.each(['quiet squat rack', 'gH7!kq_29zLm', 'ßäöü ßäöü xyz', 'my harbour gym coffee mug'])(
  '%s will do',
  (password) => expect(passwordProblem(password, whose)).toBeUndefined(),
)

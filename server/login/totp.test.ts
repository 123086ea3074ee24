import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { codeAt, isTotpSecret, newTotpSecret, stepOf, totpAddress } from './totp.ts'

/** RFC 6238, appendix B: the secret of the SHA-1 vectors. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

const vectors = [
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
] as const

test.each(vectors)('at second %i the code is that of RFC 6238', (second, code) => {
  const eight = new TOTP({ secret: Secret.fromBase32(secret), digits: 8, algorithm: 'SHA1', period: 30 })
  expect(eight.generate({ timestamp: second * 1000 })).toBe(code)
  // Six digits are the last six of the eight.
  expect(codeAt(secret, new Date(second * 1000))).toBe(code.slice(2))
  expect(stepOf(secret, code.slice(2), new Date(second * 1000))).toBe(Math.floor(second / 30))
})

const at = (second: number) => new Date(second * 1000)

test('a phone half a minute off is heard, one a minute off is not', () => {
  const code = codeAt(secret, at(3000))
  expect(stepOf(secret, code, at(3000))).toBe(100)
  expect(stepOf(secret, code, at(3030))).toBe(100)
  expect(stepOf(secret, code, at(2999))).toBe(100)
  expect(stepOf(secret, code, at(3060))).toBeUndefined()
  expect(stepOf(secret, code, at(2969))).toBeUndefined()
})

test.each(['', '12345', '1234567', 'abcdef', '١٢٣٤٥٦'])('%j is no code', (code) => {
  expect(stepOf(secret, code, at(3000))).toBeUndefined()
})

test('a code may be typed with a gap, as apps show it', () => {
  const code = codeAt(secret, at(3000))
  expect(stepOf(secret, `${code.slice(0, 3)} ${code.slice(3)}`, at(3000))).toBe(100)
})

test('a new secret has 160 bits, and its address is one that apps take', () => {
  const made = newTotpSecret()
  expect(isTotpSecret(made)).toBe(true)
  expect(newTotpSecret()).not.toBe(made)
  const address = new URL(totpAddress(made, { gym: 'Iron: Hall', email: 'sam@example.com' }))
  expect(address.protocol).toBe('otpauth:')
  expect(address.searchParams.get('secret')).toBe(made)
  expect(address.searchParams.get('issuer')).toBe('Spotter Iron  Hall')
})

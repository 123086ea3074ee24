export { hashOf, keyBytes, keyFrom, openingKey } from './keys.ts'
export { reflag } from './reflag.ts'
export { addKey, keysOf, noteUse, revokeKey } from './store.ts'
export { takeReadings } from './take.ts'

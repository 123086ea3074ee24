export { someHidden } from './counts.ts'
export { type Suppression, suppressed } from './suppressed.ts'

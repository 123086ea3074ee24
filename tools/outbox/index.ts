export { enqueue, lease, leaseMinutes, type Unasked, withdraw } from './outbox.ts'
export { pauseAfter } from './pause.ts'
export { quietStretch } from './quiet-hours.ts'
export { begin, forgetSettled, type Leased, type Outcome, settle } from './store.ts'

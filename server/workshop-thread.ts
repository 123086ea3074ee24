import { parentPort, workerData } from 'node:worker_threads'
import { here } from '../tools/forecast/index.ts'
import type { Order } from './workshop.ts'

const order = workerData as Order
const product =
  order.kind === 'forecast'
    ? await here.forecast(order.input)
    : await here.rival(order.input, order.challenger)
parentPort?.postMessage(product)

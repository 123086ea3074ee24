import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normal, seededRandom } from '../../kit/random.ts'
import { addGradient, answer, type Net, newNet } from './network.ts'

function randomNet(seed: number, width: number, units: number): { net: Net; x: Float64Array } {
  const random = seededRandom(`net ${seed}`)
  const net = newNet(width, units, random)
  return {
    net: { ...net, weights: net.weights.map(() => normal(random)) },
    x: Float64Array.from({ length: width }, () => normal(random)),
  }
}

test('its gradient is the slope of its loss, weight by weight', () => {
  const seed = fc.integer({ min: 0, max: 1_000_000 })
  fc.assert(
    fc.property(seed, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }), (s, width, units) => {
      const { net, x } = randomNet(s, width, units)
      const said = new Float64Array(units)
      const loss = (weights: Float64Array) =>
        addGradient(
          { ...net, weights },
          { x, at: 0, target: 0.4, weight: 1.7 },
          new Float64Array(weights.length),
          said,
        )
      const gradient = new Float64Array(net.weights.length)
      addGradient(net, { x, at: 0, target: 0.4, weight: 1.7 }, gradient, said)
      gradient.forEach((slope, w) => {
        const beside = (by: number) => loss(net.weights.with(w, (net.weights[w] ?? 0) + by))
        const finite = (beside(1e-5) - beside(-1e-5)) / 2e-5
        // The loss bends where it turns from squares to sizes: the slope has no jump there, its own slope has.
        expect(Math.abs(finite - slope)).toBeLessThan(1e-3 * (1 + Math.abs(slope)))
      })
    }),
  )
})

test('a gradient is added to the one that was there, for the row it was asked of', () => {
  const { net, x } = randomNet(7, 3, 2)
  const rows = Float64Array.from([9, 9, 9, ...x])
  const said = new Float64Array(2)
  const alone = new Float64Array(net.weights.length)
  const added = new Float64Array(net.weights.length).fill(1)
  addGradient(net, { x, at: 0, target: 0, weight: 1 }, alone, said)
  addGradient(net, { x: rows, at: 3, target: 0, weight: 1 }, added, said)
  added.forEach((slope, w) => {
    expect(slope).toBeCloseTo(1 + (alone[w] ?? 0), 12)
  })
})

test('a new network corrects nothing', () => {
  const net = newNet(4, 3, seededRandom('new'))
  expect(answer(net, Float64Array.from([1, -2, 3, 0.5]))).toBe(0)
})

import { expect, test } from 'vitest'
import {
  defaultEquipment,
  defaultSplits,
  findEquipment,
  findSplit,
  findSplits,
  splitNames,
} from './splits.ts'

test.each([
  ['Leg', 'legs'],
  ['leg day', 'legs'],
  ['SQUATS', 'legs'],
  ['Arm', 'arms'],
  ['Running', 'cardio'],
  ['abs', 'core'],
  ['Bench-Press', 'chest'],
  ['full body', 'general'],
  ['pecs', 'chest'],
])('"%s" is %s', (name, id) => {
  expect(findSplit(defaultSplits, name)?.id).toBe(id)
})

test.each(['', 'boxing', 'day', '💪', 'a'.repeat(5000)])('"%.20s" is no split', (name) => {
  expect(findSplit(defaultSplits, name)).toBeUndefined()
})

test('a training day can mean several splits, the main one first', () => {
  expect(findSplits(defaultSplits, 'push day').map(({ id }) => id)).toEqual(['chest', 'shoulders', 'arms'])
  expect(findSplits(defaultSplits, 'legs').map(({ id }) => id)).toEqual(['legs'])
})

test('no name belongs to two splits', () => {
  const names = defaultSplits.flatMap((split) => [...new Set(splitNames(split))])
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

test.each([
  ['racks', 'racks'],
  ['the squat rack', 'racks'],
  ['Power-Rack', 'racks'],
  ['cage', 'racks'],
  ['smith machine', 'racks'],
  ['Kniebeugenständer', 'racks'],
  ['bench', 'benches'],
  ['benches', 'benches'],
  ['bench press station', 'benches'],
  ['Hantelbank', 'benches'],
  ['cable', 'cables'],
  ['cable machines', 'cables'],
  ['lat pulldown', 'cables'],
  ['hack squat', 'legMachines'],
  ['leg press', 'legMachines'],
  ['leg machines', 'legMachines'],
  ['rower', 'rowers'],
  ['rowing machines', 'rowers'],
  ['TREADMILL', 'treadmills'],
  ['Laufbänder', 'treadmills'],
  ['dumbbell area', 'dumbbells'],
  ['mats', 'mats'],
])('"%s" are the %s', (name, id) => {
  expect(findEquipment(defaultEquipment, name)?.id).toBe(id)
})

test.each(['', 'sauna', 'the', 'legs', '💪', 'a'.repeat(5000)])('"%.20s" is no equipment', (name) => {
  expect(findEquipment(defaultEquipment, name)).toBeUndefined()
})

test("a gym's own name for its equipment comes before what others call it", () => {
  const own = [
    { id: 'r', name: 'Rack' },
    { id: 's', name: 'Smith Machine' },
    { id: 'e', name: 'Ergometer' },
  ]
  const found = ['smith machines', 'squat racks', 'bike', 'treadmill'].map(
    (name) => findEquipment(own, name)?.id,
  )
  expect(found).toEqual(['s', 'r', 'e', undefined])
})

import { numberWords } from '../../kit/language.ts'
import { tenths } from '../../kit/spoken-numbers.ts'
import { cmPerFoot, cmPerInch, kgPerPound, poundsPerStone, type Units } from './system.ts'

/** Half a unit is the finest that is worth saying. */
const halves = (value: number): number => Math.round(value * 2) / 2

/**
 * A body weight as the member speaks: kilograms or pounds to a tenth, stone with whole pounds.
 *
 * @example
 * sayWeight(78.02, 'uk') // '12 st 4 lb'
 * sayWeight(79.83, 'us') // '176 lb'
 */
export function sayWeight(kg: number, units: Units | null): string {
  if (units === 'us') return `${tenths(kg / kgPerPound)} lb`
  if (units !== 'uk') return `${tenths(kg)} kg`
  const pounds = Math.round(kg / kgPerPound)
  const over = pounds % poundsPerStone
  return `${Math.floor(pounds / poundsPerStone)} st${over === 0 ? '' : ` ${over} lb`}`
}

/** How much a weight has changed, without its sign: in pounds where the body is weighed in stone. */
export function sayChange(kg: number, units: Units | null): string {
  const amount = Math.abs(kg)
  return units === 'us' || units === 'uk' ? `${tenths(amount / kgPerPound)} lb` : `${tenths(amount)} kg`
}

/** What is on a bar: pounds in the us, kilograms elsewhere; the smallest plates make a tenth. */
export function sayLoad(kg: number, units: Units | null): string {
  return units === 'us' ? `${tenths(kg / kgPerPound)} lb` : `${numberWords(Math.round(kg * 100) / 100)} kg`
}

/**
 * A height as the member speaks: centimetres, or feet and inches to half an inch.
 *
 * @example
 * sayHeight(177.8, 'us') // `5'10"`
 */
export function sayHeight(cm: number, units: Units | null): string {
  if (units !== 'us' && units !== 'uk') return `${tenths(cm)} cm`
  const inches = halves(cm / cmPerInch)
  const feet = Math.floor((inches * cmPerInch) / cmPerFoot + 1e-9)
  return `${feet}'${numberWords(inches - feet * 12)}"`
}

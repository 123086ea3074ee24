import type { Chart } from '../../kit/chart.ts'
import type { Expected, People } from '../../kit/people.ts'
import type { ShownPressure } from '../equipment/equipment.ts'

/** A stretch of time, its ends in the gym's zone. */
export type Span = { from: string; to: string }

/** A stretch of time with what is expected in it, and what is usual there; null where nothing is usual yet. */
export type Spell = Span & { expected: Expected; usual: People | null }

/** A stretch of time with how hard a kind of equipment will be used. */
export type PressureSpell = Span & { pressure: ShownPressure }

type Asked<S extends Span> = Span & {
  split: string | null
  /** A moment is answered for itself; a stretch by its quiet windows. */
  kind: 'moment' | 'stretch'
  /** What to expect in the moment asked about; null for a stretch. */
  moment: S | null
  /** Quiet windows, best first: of the stretch, or of the moment's day. */
  windows: S[]
  /** The busiest slot of the stretch, or of the moment's day. */
  busiest: S | null
  /** Days of history behind the forecast, when they are too few to be sure. */
  roughDays: number | null
}

/** The doors are shut though the week's hours say open. */
export type Shut = Span & { reason: string | null }

export type PeopleForecast = Asked<Spell> & { equipment: null; closures: Shut[]; chart: Chart }

export type EquipmentForecast = Asked<PressureSpell> & { equipment: string }

export type CrowdForecast = PeopleForecast | EquipmentForecast

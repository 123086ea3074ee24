/** A figure between two sums: raising it by one moves one from `from` to `to`, and both sums must come out even. */
export type Edge = {
  from: number
  to: number
  /** What it is now. */
  value: number
  /** What anybody knows it is at least. */
  floor: number
  /** What it costs to leave it untold; 0 where it is untold already; infinite where it is told in any case. */
  cost: number
}

type Arc = { edge: number; by: 1 | -1; to: number; room: number; cost: number; back: number }

export type Change = { by: number; others: readonly number[] }

/** More than any figure can be changed by. */
const endless = Number.MAX_SAFE_INTEGER

/**
 * The cheapest way to change one figure by so much, or as much as can be, while all sums stay as they are: which other
 * figures have to change.
 *
 * Sums over the rows and columns of a table make a network in which every figure is an edge, so that this is a flow of
 * least cost, and whole figures stay whole.
 *
 * @param edges what may change; `edges[wanted]` changes by `by`, up where it is positive
 * @returns by how much it can change, without a sign, and the places of all other figures that change with it
 * @see Castro J. A shortest-paths heuristic for statistical data protection in positive tables. INFORMS J Comput 2007;19:520-533.
 */
export function changing(edges: readonly Edge[], wanted: number, by: number): Change {
  const edge = edges[wanted]
  if (!edge || edge.from === edge.to) return { by: Math.abs(by), others: [] }
  const [start, end] = by > 0 ? [edge.to, edge.from] : [edge.from, edge.to]
  const arcs = arcsOf(edges, wanted)
  const moved = new Map<number, number>()
  let left = Math.abs(by)
  for (let path = cheapest(arcs, start, end); path && left > 0; path = cheapest(arcs, start, end)) {
    const step = Math.min(left, ...path.map(({ room }) => room))
    for (const arc of path) {
      push(arcs, arc, step)
      moved.set(arc.edge, (moved.get(arc.edge) ?? 0) + arc.by * step)
    }
    left -= step
  }
  const others = [...moved].filter(([, change]) => change !== 0).map(([place]) => place)
  return { by: Math.abs(by) - left, others }
}

type Arcs = Map<number, Arc[]>

function arcsOf(edges: readonly Edge[], without: number): Arcs {
  const arcs: Arcs = new Map()
  edges.forEach(({ from, to, value, floor, cost }, place) => {
    if (place === without || from === to || cost === Number.POSITIVE_INFINITY) return
    join(arcs, { edge: place, by: 1, from, to, room: endless, cost })
    join(arcs, { edge: place, by: -1, from: to, to: from, room: value - floor, cost })
  })
  return arcs
}

/** An arc, and the one by which what went along it comes back. */
function join(arcs: Arcs, { from, ...arc }: Omit<Arc, 'back'> & { from: number }): void {
  const [there, here] = [listOf(arcs, from), listOf(arcs, arc.to)]
  there.push({ ...arc, back: here.length })
  here.push({
    edge: arc.edge,
    by: arc.by === 1 ? -1 : 1,
    to: from,
    room: 0,
    cost: -arc.cost,
    back: there.length - 1,
  })
}

function listOf(arcs: Arcs, node: number): Arc[] {
  const list = arcs.get(node) ?? []
  arcs.set(node, list)
  return list
}

function push(arcs: Arcs, arc: Arc, step: number): void {
  const back = arcs.get(arc.to)?.[arc.back]
  arc.room -= step
  if (back) back.room += step
}

/** The cheapest path with room, by Bellman and Ford: what comes back has a negative cost. */
function cheapest(arcs: Arcs, start: number, end: number): Arc[] | undefined {
  const costs = new Map([[start, 0]])
  const last = new Map<number, { arc: Arc; from: number }>()
  const waiting = [start]
  const inLine = new Set(waiting)
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    inLine.delete(node)
    const so = costs.get(node) ?? 0
    for (const arc of arcs.get(node) ?? []) {
      if (arc.room <= 0 || so + arc.cost >= (costs.get(arc.to) ?? Number.POSITIVE_INFINITY)) continue
      costs.set(arc.to, so + arc.cost)
      last.set(arc.to, { arc, from: node })
      if (!inLine.has(arc.to)) waiting.push(arc.to)
      inLine.add(arc.to)
    }
  }
  return last.has(end) ? pathTo(last, start, end) : undefined
}

function pathTo(last: ReadonlyMap<number, { arc: Arc; from: number }>, start: number, end: number): Arc[] {
  const path: Arc[] = []
  for (let node = end; node !== start; ) {
    const step = last.get(node)
    if (!step) return path
    path.push(step.arc)
    node = step.from
  }
  return path
}

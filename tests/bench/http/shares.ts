import type { Frame, Profile } from './inspector'
import { pathInHouse, roomOf, sourceOf } from './rooms'

export interface Share {
  readonly name: string
  /** Of the time in which the processor worked. */
  readonly share: number
}

const idle = new Set(['(idle)', '(program)', '(root)'])

class Sums {
  readonly #times = new Map<string, number>()

  add(name: string, time: number): void {
    this.#times.set(name, (this.#times.get(name) ?? 0) + time)
  }

  shares(total: number): readonly Share[] {
    const all = [...this.#times].map(([name, time]) => ({ name, share: time / total }))
    return all.sort((one, other) => other.share - one.share)
  }
}

/** Each node of the profile with all that called it, itself first. */
function callersIn({ nodes }: Profile): ReadonlyMap<number, readonly Frame[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const chains = new Map<number, readonly Frame[]>()
  const enter = (id: number, above: readonly Frame[]): void => {
    const node = byId.get(id)
    if (!node) return
    const chain = [node.callFrame, ...above]
    chains.set(id, chain)
    for (const child of node.children ?? []) enter(child, chain)
  }
  for (const { id, callFrame } of nodes) if (callFrame.functionName === '(root)') enter(id, [])
  return chains
}

/** Time by room, and by function of this house with all that it calls; time in which it waited is left out. */
export function sharesOf(profile: Profile) {
  const chains = callersIn(profile)
  const [rooms, functions, within] = [new Sums(), new Sums(), new Sums()]
  const named = ({ functionName }: Frame, source: string) => `${functionName || '(anonymous)'}  ${source}`
  let total = 0
  for (const [at, id] of profile.samples.entries()) {
    const [frame, ...above] = chains.get(id) ?? []
    const time = profile.timeDeltas[at] ?? 0
    if (!frame || idle.has(frame.functionName)) continue
    total += time
    const source = sourceOf(frame)
    rooms.add(roomOf(frame, source), time)
    functions.add(named(frame, pathInHouse(source) ?? source.replace(/^.*\/node_modules\//, '')), time)
    const house = [frame, ...above].flatMap((each) => {
      const path = pathInHouse(sourceOf(each))
      return path ? [path] : []
    })
    for (const path of new Set(house)) within.add(path, time)
  }
  return {
    milliseconds: total / 1000,
    rooms: rooms.shares(total),
    functions: functions.shares(total),
    within: within.shares(total),
  }
}

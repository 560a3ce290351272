import { atOnce, median, timed } from '../report'

export type Work = () => Promise<unknown>

/** So many hands for one kind of work: whoever is free takes the next turn. */
export const inTurn = <Each>(each: readonly Each[], work: (one: Each) => Promise<unknown>): Work => {
  const free = [...each]
  return async () => {
    const one = free.pop()
    if (one === undefined) throw new Error('everybody is at work')
    await work(one)
    free.unshift(one)
  }
}

/** As many at once as keep a server of one process busy. */
export const width = 8
const rounds = 5
/** About a second of it. */
const bareUnits = 240
/** Rounds before the first that counts: Node goes on making a page's code faster for its first thousand calls. */
const warming = 20
/** How often a row of so many units a round asks for its work. */
export const callsOf = (units: number) => units * (rounds + warming)

export interface Rate {
  readonly perSecond: number
  readonly bare: number
  readonly ratio: number
}

const rateOf = async (units: number, work: Work) => {
  const took = await timed(() => atOnce(Array.from({ length: units }), width, work))
  return (units * 1000) / took
}

/** The same work at each of several servers, in turn with the bare page, so that what slows one slows all. */
export async function ratesOf(bare: Work, units: number, works: readonly Work[]): Promise<readonly Rate[]> {
  const found = works.map(() => ({ rates: [] as number[], bares: [] as number[], ratios: [] as number[] }))
  await rateOf(bareUnits * warming, bare)
  for (const work of works) await rateOf(units * warming, work)
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, work] of works.entries()) {
      const floor = await rateOf(bareUnits, bare)
      const rate = await rateOf(units, work)
      found[at]?.rates.push(rate)
      found[at]?.bares.push(floor)
      found[at]?.ratios.push(rate / floor)
    }
  }
  return found.map(({ rates, bares, ratios }) => ({
    perSecond: median(rates),
    bare: median(bares),
    ratio: median(ratios),
  }))
}

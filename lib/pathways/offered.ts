import type { Pathway } from './pathway'

/** The complaints that a clinic asks about, in the registry's order; the first where it has chosen none that is known. */
export function offeredPathways(pathways: readonly Pathway[], chosen: readonly string[]): readonly Pathway[] {
  const offered = pathways.filter(({ id }) => chosen.includes(id))
  return offered.length > 0 ? offered : pathways.slice(0, 1)
}

/** The one that was asked for, or the only one there is; nobody chooses for the front desk. */
export function chosenPathway(offered: readonly Pathway[], asked: string | undefined): Pathway | undefined {
  const [first, ...more] = offered
  return asked === undefined && more.length === 0 ? first : offered.find(({ id }) => id === asked)
}

const segment = /^[0-9A-F]{24}$/
const packed = /^([0-9A-F]{24})\.gz$/

/** The segments among the names in an archive, in their order. */
export const segmentsIn = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => packed.exec(name)?.[1] ?? []).sort()

export const packedName = (name: string): string => `${name}.gz`

/** A name is timeline, log and segment, eight hexadecimal digits each; a log is four gigabytes. */
const segmentAfter = (name: string, segmentBytes: number): string => {
  const [timeline, log, place] = [0, 8, 16].map((at) => name.slice(at, at + 8)) as [string, string, string]
  const isLast = parseInt(place, 16) + 1 >= 2 ** 32 / segmentBytes
  const hex = (number: number) => number.toString(16).toUpperCase().padStart(8, '0')
  return `${timeline}${hex(parseInt(log, 16) + (isLast ? 1 : 0))}${hex(isLast ? 0 : parseInt(place, 16) + 1)}`
}

interface Needed {
  readonly firstWal: string
  readonly lastWal: string
  readonly segmentBytes: number
}

interface Leading {
  readonly segments: readonly string[]
  /** The first that is missing though later ones are there: these lead nowhere. */
  readonly hole: string | undefined
}

/** From the first that a backup needs as far as there is no hole; else the one that the backup itself needs and that is missing. */
export const unbroken = (
  there: readonly string[],
  { firstWal, lastWal, segmentBytes }: Needed,
): Leading | { readonly missing: string } => {
  const all = there.filter((name) => name >= firstWal)
  const segments: string[] = []
  let expected = firstWal
  for (const name of all) {
    if (name !== expected) break
    segments.push(name)
    expected = segmentAfter(name, segmentBytes)
  }
  if (expected <= lastWal) return { missing: expected }
  return { segments, hole: segments.length < all.length ? expected : undefined }
}

/** What the oldest backup that is kept does not need any more. */
export const outlived = (names: readonly string[], oldestNeeded: string): readonly string[] =>
  names.filter((name) => segment.test(name.slice(0, 24)) && name.slice(0, 24) < oldestNeeded)

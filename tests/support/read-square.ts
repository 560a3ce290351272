import { encode } from 'uqr'

const quiet = 2
/** Codewords of data in each block, by version, where a middling part of them may be lost (ISO/IEC 18004, table 9). */
const blocks: Readonly<Record<number, readonly number[]>> = {
  4: [32, 32],
  5: [43, 43],
  6: [27, 27, 27, 27],
  7: [31, 31, 31, 31],
  8: [38, 38, 39, 39],
}
const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** Which modules carry data: the same of every code of this size. */
function isDataOf(version: number): (x: number, y: number) => boolean {
  const { types } = encode('', { ecc: 'M', minVersion: version, maxVersion: version, border: 0 })
  return (x, y) => [0, 'data'].includes(types[y]?.[x] as never)
}

/** The text of a square code as it stands on a page: its dark modules as one path, each of them one square. */
export function readSquare({ size, path }: { readonly size: number; readonly path: string }): string {
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${String(x)} ${String(y)}`))
  const isDark = (x: number, y: number) => dark.has(`${String(x + quiet)} ${String(y + quiet)}`)
  const width = size - 2 * quiet
  const version = (width - 17) / 4
  const format = [2, 3, 4].map((x) => (isDark(x, 8) ? 1 : 0))
  const mask = masks[((format[0] ?? 0) * 4 + (format[1] ?? 0) * 2 + (format[2] ?? 0)) ^ 0b101]
  const isData = isDataOf(version)
  const bits: number[] = []
  for (let right = width - 1, isUp = true; right > 0; right -= 2, isUp = !isUp) {
    if (right === 6) right = 5
    for (let step = 0; step < width; step += 1) {
      const y = isUp ? width - 1 - step : step
      for (const x of [right, right - 1]) {
        if (isData(x, y)) bits.push(isDark(x, y) !== (mask?.(x, y) ?? false) ? 1 : 0)
      }
    }
  }
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8).join(''), 2),
  )
  const lengths = blocks[version] ?? []
  const rows: number[][] = lengths.map(() => [])
  let at = 0
  for (let place = 0; place < Math.max(...lengths); place += 1) {
    lengths.forEach((length, block) => {
      if (place < length) rows[block]?.push(words[at++] ?? 0)
    })
  }
  const data = rows.flat()
  // Four bits say that bytes follow, eight how many.
  const half = (from: number) => (((data[from] ?? 0) & 0x0f) << 4) | ((data[from + 1] ?? 0) >> 4)
  return Buffer.from(Array.from({ length: half(0) }, (_, byte) => half(byte + 1))).toString()
}

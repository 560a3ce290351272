import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { type Figure, isMoreBetter, written } from './report'

const units = ['of the rate', '/s', 'times', 'ms', 's', 'kB', 'MB', 'statements'] as const
const resultSchema = z.object({
  at: z.string(),
  machine: z.string(),
  figures: z.array(z.object({ label: z.string(), value: z.number(), unit: z.enum(units) })),
})

export function keep(file: string, machine: string, figures: readonly Figure[]): void {
  const kept = { at: new Date().toISOString(), machine, figures }
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`)
}

/** What may be the machine's mood and not a change. */
const tolerance = 1.1

/** What is worse than in a result that was kept, a line each. */
export function slowerThan(file: string, figures: readonly Figure[]): readonly string[] {
  const earlier = resultSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return figures.flatMap(({ label, value, unit }) => {
    const before = earlier.figures.find((each) => each.label === label && each.unit === unit)
    if (!before) return []
    const worse = isMoreBetter(unit) ? before.value / value : value / before.value
    return worse > tolerance ? [`${label}: ${written(value, unit)}, was ${written(before.value, unit)}`] : []
  })
}

import { assessed, exampleCases, plainCase } from '../unit/triage/cases'
import { type Figure, type Findings, median, timed } from './report'

const runs = 9
const each = 4000

/** Rules over answers on one core, beside reading the same answers from the JSON that they are stored as. */
export async function measureTriage(): Promise<Findings> {
  const kinds = [
    ['triage, nothing to report', [plainCase]],
    ['triage, the worked cases', exampleCases],
  ] as const
  const findings: { ratios: Figure[]; details: Figure[] } = { ratios: [], details: [] }
  for (const [label, cases] of kinds) {
    const written = cases.map(({ answers }) => JSON.stringify(answers))
    const rate = async (work: (at: number) => unknown) => {
      const all = () => {
        for (let turn = 0; turn < each; turn += 1) work(turn % cases.length)
        return Promise.resolve()
      }
      return (each * 1000) / (await timed(all))
    }
    const assess = (at: number) => {
      const one = cases[at]
      return one && assessed(one.patient, one.answers)
    }
    const read = (at: number): unknown => JSON.parse(written[at] ?? '')
    await rate(assess)
    await rate(read)
    const assessing: number[] = []
    const reading: number[] = []
    for (let run = 0; run < runs; run += 1) {
      assessing.push(await rate(assess))
      reading.push(await rate(read))
    }
    const note = `${String(runs)} runs of ${String(each)} complete forms, one core`
    const value = median(assessing)
    findings.ratios.push({ label: `${label} / reading its JSON`, value: value / median(reading), unit: 'of the rate' })
    findings.details.push({ label, value, unit: '/s', wanted: 25_000, note })
  }
  return findings
}

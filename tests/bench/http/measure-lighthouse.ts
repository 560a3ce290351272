import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { Problem } from '@/lib/launch/progress.mjs'
import { findOrInstallChromium } from '@/tests/support/chromium.mjs'
import type { Findings } from '../report'
import { journeyAt, type Stop } from './journey'
import type { Stations } from './station'

const auditSchema = z.object({ title: z.string(), score: z.number().nullable(), displayValue: z.string().optional() })
const reportSchema = z.object({
  categories: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  ),
  audits: z.record(z.string(), auditSchema),
})

const looked = ['landing', 'sign-in', 'question', 'result', 'handout']
const kinds = ['performance', 'accessibility', 'best-practices']
const isRoot = process.getuid?.() === 0

function lookAt({ who, path }: Stop, program: string, chromium: string): z.infer<typeof reportSchema> {
  const folder = mkdtempSync(join(tmpdir(), 'keel-lighthouse-'))
  const file = join(folder, 'report.json')
  const Cookie = who.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const args = [
    ...[new URL(path, who.address).href, '--quiet', '--output=json', `--output-path=${file}`],
    ...[`--only-categories=${kinds.join()}`, `--extra-headers=${JSON.stringify({ Cookie })}`],
    `--chrome-flags=--headless=new --disable-gpu ${isRoot ? '--no-sandbox' : ''}`,
  ]
  const { stderr } = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, CHROME_PATH: chromium } })
  try {
    return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new Problem(`Lighthouse did not look at ${path}: ${stderr.trim()}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What costs a page its score, the dearest first. */
function causesIn({ categories, audits }: z.infer<typeof reportSchema>, kind: string): readonly string[] {
  const refs = categories[kind]?.auditRefs ?? []
  return refs
    .map(({ id, weight }) => ({ audit: audits[id], cost: weight * (1 - (audits[id]?.score ?? 1)) }))
    .filter(({ cost }) => cost > 0)
    .sort((one, other) => other.cost - one.cost)
    .map(({ audit }) => `${audit?.title ?? ''} ${audit?.displayValue ?? ''}`.trim())
}

/**
 * Lighthouse as a phone, where it is there: it brings so much that it is no package of Keel's. KEEL_LIGHTHOUSE names its
 * program.
 */
export async function measureLighthouse({ all }: Stations): Promise<Findings> {
  const program = process.env.KEEL_LIGHTHOUSE
  if (!program) throw new Problem('Lighthouse is no package of Keel: name its program in KEEL_LIGHTHOUSE.')
  const chromium = await findOrInstallChromium()
  const notes: string[] = []
  for (const { owner, keel, called } of all) {
    for (const stop of await journeyAt(owner, keel.address)) {
      if (!looked.includes(stop.name)) continue
      const report = lookAt(stop, program, chromium)
      const scores = kinds.map((kind) => `${kind} ${String(Math.round((report.categories[kind]?.score ?? 0) * 100))}`)
      notes.push(`${stop.name}${called}: ${scores.join(', ')}`)
      for (const kind of kinds)
        for (const cause of causesIn(report, kind).slice(0, 4)) notes.push(`    ${kind}: ${cause}`)
    }
  }
  return { ratios: [], details: [], notes }
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pathway } from '@/lib/pathways/pathway'
import type { RuleSet } from '@/lib/triage/rule'

/** From where the server runs: it is read when somebody asks, so that older rules do not stand in the memory of every server. */
const releasedOf = ({ folder }: Pick<Pathway, 'folder'>): readonly string[] => {
  const released = join(/* turbopackIgnore: true */ process.cwd(), folder, 'released')
  if (!existsSync(released)) return []
  return readdirSync(released).flatMap((name) => (name.includes('-rules-') ? [join(released, name)] : []))
}

/** The released rule set that a finding names; null where this Keel never released it. */
export function releasedBy(pathways: readonly Pathway[], fingerprint: string): RuleSet | null {
  for (const file of pathways.flatMap(releasedOf)) {
    const text = readFileSync(file, 'utf8')
    if (!text.includes(`"${fingerprint}"`)) continue
    const ruleSet = JSON.parse(text) as RuleSet
    if (ruleSet.fingerprint === fingerprint) return ruleSet
  }
  return null
}

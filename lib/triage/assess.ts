import type { Assessment, Finding } from './finding'

/** The most urgent finding decides; `findings` come most urgent first. Nothing ever subtracts. */
export function assess(findings: readonly Finding[]): Assessment {
  const [first] = findings
  return first?.tier
    ? { tier: first.tier, findings, decidedBy: first.id }
    : { tier: 'ROUTINE', findings, decidedBy: 'none' }
}

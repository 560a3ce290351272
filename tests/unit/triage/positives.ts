import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import type { Example } from '@/lib/triage/rule'

/** What an examination or a kind of cancer explains away is said on purpose, and is no flag. */
const calming: readonly (readonly [string, string])[] = [
  ['ces-checked', 'yes'],
  ['assessed-before', 'yes'],
  ['cancer-type', 'basal-cell-skin'],
]

/** Every example for which some rule fires, by the rule's id and its place. */
export const positives: readonly { readonly name: string; readonly example: Example }[] =
  backPainIntake.ruleSet.rules.flatMap(({ id, examples }) =>
    examples.fires
      .filter(({ answers }) => !calming.some(([item, value]) => answers[item] === value))
      .map((example, at) => ({ name: `${id} ${String(at + 1)}`, example })),
  )

import { all, flag, is, number } from '@/lib/intake/condition'
import { combination, flagRule, yesNoFlag } from '@/lib/content/define-rule'
import { fingerprintOf } from '@/lib/content/fingerprint'
import type { SourceCode } from '@/lib/content/sources'
import type { Rule, RuleSet } from '@/lib/triage/rule'

const signs: readonly Rule<SourceCode>[] = [
  yesNoFlag({
    id: 'ear-sudden-deaf',
    tier: 'EMERGENCY',
    label: 'Sudden deafness',
    reason: 'Invented for the tests.',
    sources: ['K'],
  }),
  yesNoFlag({
    id: 'ear-face-weak',
    tier: 'URGENT',
    label: 'Face hangs',
    reason: 'Invented for the tests.',
    sources: ['K'],
  }),
]

const sound: readonly Rule<SourceCode>[] = [
  flagRule({
    id: 'ear-loud',
    label: 'Very loud',
    reason: 'Invented for the tests.',
    sources: ['K'],
    grades: [{ when: number('ear-loud', { atLeast: 8 }), tier: null }],
    examples: { fires: [{ answers: { 'ear-loud': 8 }, tier: null }], doesNotFire: [{ answers: { 'ear-loud': 7 } }] },
  }),
  combination({
    id: 'E1',
    tier: 'SOON',
    label: 'Loud and beating',
    reason: 'Invented for the tests.',
    sources: ['K'],
    when: all(flag('ear-loud'), is('ear-pulse', 'yes')),
    examples: {
      fires: [{ answers: { 'ear-loud': 9, 'ear-pulse': 'yes' }, tier: 'SOON' }],
      doesNotFire: [{ answers: { 'ear-loud': 9, 'ear-pulse': 'no' } }],
    },
  }),
]

export const rules = [...signs, ...sound]

const ruleSet = (id: string, own: readonly Rule<SourceCode>[]): RuleSet => {
  const written = {
    id,
    version: 1,
    rules: own,
    unanswered: { label: 'Questions unanswered', reason: 'Invented.', sources: ['K'], tier: 'SOON' },
  } as const
  return { ...written, fingerprint: fingerprintOf(written) }
}

export const intakeRules = ruleSet('ringing-ears', rules)
export const checkInRules = ruleSet('ringing-ears-check-in', signs)
export const checkInSigns = signs

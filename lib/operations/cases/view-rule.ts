import 'server-only'
import { z } from 'zod'
import { unansweredLines } from '@/lib/content/docs/rule-words'
import { pathways } from '@/lib/content/pathways/registry'
import { releasedBy } from '@/lib/content/release/released-by'
import { isSameRule, tellingOf, tellRule } from '@/lib/content/release/rule-then'
import { tierOverrides, tiersJudged } from '@/lib/db/insights-flags'
import { judgedTiers } from '@/lib/insights/flags'
import { refused } from '@/lib/result'
import type { Rule, RuleSet } from '@/lib/triage/rule'
import { unansweredId } from '@/lib/triage/unanswered'
import { defineQuery, done } from '../gateway'

const yearMs = 365 * 24 * 60 * 60 * 1000

/**
 * The rule behind a flag, in the words that docs/clinical/rules.md is made of, and how often it was overridden here. Where it
 * is asked from a flag, also by which version of the rules that was raised, with the rule of then where it is another one now.
 */
export const viewRule = defineQuery({
  who: 'staff',
  action: 'rule.view',
  input: z.object({
    rule: z.string().max(60),
    raisedBy: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .catch(null),
  }),
  load: (_context, { rule, raisedBy }) => Promise.resolve(findRule(rule, raisedBy) ?? refused('not-found')),
  run: async ({ tx, clinicId, now }, found, { rule }) => {
    const from = new Date(now.getTime() - yearMs)
    const changed = await tierOverrides(tx, clinicId, { from, until: now })
    const overrides = changed.flatMap(({ flag, isLowered, reason, cases }) =>
      flag === rule && reason !== null && isLowered !== null ? [{ isLowered, reason, cases }] : [],
    )
    const judged = judgedTiers(await tiersJudged(tx, clinicId, { from, until: now }), rule)
    return done({ id: rule, ...found, overrides, judged, from })
  },
})

interface Told {
  readonly label: string
  readonly body: string
  readonly ruleSet: Pick<RuleSet, 'id' | 'version' | 'fingerprint'>
}

const forms = pathways.flatMap((pathway) =>
  [pathway.intake, pathway.checkIn].map((form) => ({ ruleSet: form.ruleSet, asked: tellingOf(pathway, form) })),
)
type Form = (typeof forms)[number]

const told = (label: string, lines: readonly string[], { id, version, fingerprint }: RuleSet): Told => ({
  ...{ label, body: lines.join('\n') },
  ruleSet: { id, version, fingerprint },
})

const ruleIn = ({ rules }: RuleSet, id: string): Rule | undefined => rules.find((rule) => rule.id === id)

function tell(id: string, ruleSet: RuleSet, { asked }: Pick<Form, 'asked'>): Told | null {
  const rule = ruleIn(ruleSet, id)
  if (rule) return told(rule.label, tellRule(rule, asked), ruleSet)
  return id === unansweredId ? told(ruleSet.unanswered.label, unansweredLines(ruleSet.unanswered), ruleSet) : null
}

/** Null where the flag was raised by today's rules, or by rules in which this one is the same as today. */
function unlikeToday(id: string, ruleSet: RuleSet, form: Form): Told | null {
  const [was, is] = [ruleSet, form.ruleSet].map((each) => ruleIn(each, id))
  const isSame = was && is ? isSameRule(was, is) : false
  const earlier = ruleSet === form.ruleSet || isSame ? null : tell(id, ruleSet, form)
  return earlier?.body === tell(id, form.ruleSet, form)?.body ? null : earlier
}

function findRule(id: string, raisedBy: string | null) {
  const raising =
    raisedBy === null
      ? null
      : (forms.find(({ ruleSet }) => ruleSet.fingerprint === raisedBy)?.ruleSet ?? releasedBy(pathways, raisedBy))
  const form = forms.find(({ ruleSet }) => (raising ? ruleSet.id === raising.id : tellsOf(id, ruleSet)))
  if (!form) return null
  const today = tell(id, form.ruleSet, form)
  return today && { ...today, raised: raising && { version: raising.version, was: unlikeToday(id, raising, form) } }
}

const tellsOf = (id: string, ruleSet: RuleSet): boolean => id === unansweredId || ruleIn(ruleSet, id) !== undefined

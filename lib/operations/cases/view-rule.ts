import 'server-only'
import { z } from 'zod'
import { ruleAlone, unansweredLines } from '@/lib/content/docs/rule-words'
import { pathways } from '@/lib/content/pathways/registry'
import { tierOverrides, tiersJudged } from '@/lib/db/insights-flags'
import { judgedTiers } from '@/lib/insights/flags'
import type { PathwayForm } from '@/lib/pathways/pathway'
import { refused } from '@/lib/result'
import { unansweredId } from '@/lib/triage/unanswered'
import { defineQuery, done } from '../gateway'

const yearMs = 365 * 24 * 60 * 60 * 1000

/** The rule behind a flag, in the words that docs/clinical/rules.md is made of, and how often it was overridden here. */
export const viewRule = defineQuery({
  who: 'staff',
  action: 'rule.view',
  input: z.object({ rule: z.string().max(60) }),
  load: (_context, { rule }) => Promise.resolve(findRule(rule) ?? refused('not-found')),
  run: async ({ tx, clinicId, now }, { label, lines, ruleSet }, { rule }) => {
    const from = new Date(now.getTime() - yearMs)
    const changed = await tierOverrides(tx, clinicId, { from, until: now })
    const overrides = changed.flatMap(({ flag, isLowered, reason, cases }) =>
      flag === rule && reason !== null ? [{ isLowered, reason, cases }] : [],
    )
    const judged = judgedTiers(await tiersJudged(tx, clinicId, { from, until: now }), rule)
    const { id, version, fingerprint } = ruleSet
    return done({
      id: rule,
      label,
      body: lines.join('\n'),
      ruleSet: { id, version, fingerprint },
      overrides,
      judged,
      from,
    })
  },
})

const forms = pathways.flatMap(({ intake, checkIn }) => [intake, checkIn])

function findRule(id: string) {
  for (const { ruleSet, questionnaire } of forms) {
    const rule = ruleSet.rules.find((each) => each.id === id)
    if (rule) return { label: rule.label, lines: ruleAlone(rule, questionnaire), ruleSet }
  }
  const [first] = forms
  return id === unansweredId && first ? unanswered(first) : null
}

const unanswered = ({ ruleSet }: PathwayForm) => ({
  label: ruleSet.unanswered.label,
  lines: unansweredLines(ruleSet.unanswered),
  ruleSet,
})

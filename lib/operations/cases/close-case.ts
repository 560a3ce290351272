import 'server-only'
import type { AuditEvent } from '@/lib/audit/event'
import type { Case } from '@/lib/cases/case'
import { chosenCodes } from '@/lib/cases/outcome-codes'
import { type Past, takesTries, tierUnresolved, wantedBeforeClosing, withoutUnsent } from '@/lib/cases/not-reached'
import { signBy } from '@/lib/cases/countersign'
import { close, closeSchema } from '@/lib/cases/transitions'
import { pathways } from '@/lib/content/pathways/registry'
import { listCaseEvents } from '@/lib/db/case-events'
import { messagesAbout } from '@/lib/db/messages'
import { everyLanguage } from '@/lib/handouts/handout'
import type { Message } from '@/lib/messages/message'
import { getPathway, givenAtOnce } from '@/lib/pathways/forms'
import { refused } from '@/lib/result'
import type { Tier } from '@/lib/triage/urgency'
import { type Context, defineCommand, done } from '../gateway'
import { applyDecision } from '../steps/apply-decision'
import { giveHandouts } from '../steps/give-handouts'
import { drawnForm, loadCaseAsDrawn } from '../steps/load-case'
import { loadSending } from '../steps/load-sending'
import { readingAt } from '../steps/sign'

/** Whoever was not reached in an emergency still gets the warning card, before the case is filed away. */
export const closeCase = defineCommand({
  who: 'staff',
  action: 'case.close',
  input: closeSchema.extend(drawnForm),
  load: loadCaseAsDrawn,
  run: async (context, { case: current, by, clinic }, { outcome, words, judged, codes: chosen }) => {
    const { tx, clinicId, actor } = context
    const codes = chosenCodes(getPathway(pathways, current.pathway), chosen)
    if (!codes) return refused('invalid', { fields: { codes: { code: 'choose-from-list' } } })
    const events = outcome === 'not-reached' ? await listCaseEvents(tx, clinicId, current.id) : null
    const wanted = events && wantedBeforeClosing(current, await gone(context, events), clinic.schedule.notReached)
    const closing = { wanted, isLead: actor.role === 'lead', signBy: signBy(await readingAt(context, clinic), by) }
    const decision = close(current, { outcome, words, judged, codes }, by, closing)
    const given = decision.ok && events ? await giveCards(context, current, tierUnresolved(current, events)) : []
    const applied = await applyDecision(context, current, decision)
    return applied.ok ? done(null, { type: 'case.closed', caseId: current.id, outcome }, ...given) : applied
  },
})

/** Without what asked the patient in writing to call and has not gone. */
async function gone({ tx, clinicId }: Context<'staff'>, events: Past): Promise<Past> {
  const written: Message[] = []
  for (const { id, event } of events) {
    if (event.type === 'call-asked') written.push(...(await messagesAbout(tx, clinicId, id)))
  }
  return withoutUnsent(events, written)
}

async function giveCards(context: Context<'staff'>, current: Case, tier: Tier): Promise<readonly AuditEvent[]> {
  if (!takesTries(tier)) return []
  const cards = givenAtOnce(getPathway(pathways, current.pathway), tier)
  const { patient, locale } = await loadSending(context, current.id)
  const wanted = cards.map((entry) => ({ copies: everyLanguage(entry), despite: [], personalLine: '' }))
  return giveHandouts(context, { caseId: current.id, patient, locale }, wanted, context.actor.staffId)
}

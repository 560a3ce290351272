import 'server-only'
import { z } from 'zod'
import { privateItemsOf } from '@/lib/cases/case-answers'
import { messages } from '@/lib/content/messages/messages'
import { pathways } from '@/lib/content/pathways/registry'
import { findQuestionnaire } from '@/lib/pathways/forms'
import { getClinic } from '@/lib/db/clinics'
import { formsByWeek, formsLeft, looksInPeriod, makeRoom } from '@/lib/db/insights'
import { codesInPeriod } from '@/lib/db/insights-codes'
import { reachedInPeriod, returnsInPeriod } from '@/lib/db/insights-contact'
import { flagsRaised, tierOverrides } from '@/lib/db/insights-flags'
import { handoutsUsed } from '@/lib/db/insights-handouts'
import { endedInPeriod } from '@/lib/db/insights-hospital'
import { reachedByTier } from '@/lib/insights/contact'
import { listDraws } from '@/lib/db/routine-draws'
import { dropOffOf } from '@/lib/insights/drop-off'
import { looksByTier } from '@/lib/insights/first-look'
import { flagLines, flagUse, privateFlags } from '@/lib/insights/flags'
import { byUse } from '@/lib/insights/handouts'
import { endedByTier, judgedOf } from '@/lib/insights/hospital'
import type { Insights } from '@/lib/insights/insights'
import { weeksOfForms } from '@/lib/insights/intakes'
import { periodOf, usualWeeks, weekCounts } from '@/lib/insights/period'
import { returnsByOutcome } from '@/lib/insights/returns'
import { sections } from '@/lib/insights/sections'
import { defineQuery, done } from '../gateway'

/** A form that nobody touched for this long is left, for now. */
const restsMs = 24 * 60 * 60_000

/** How the clinic did, in numbers about many; `section` is asked for as a file, null asks for the page. */
export const viewInsights = defineQuery({
  who: 'staff',
  action: 'insights.view',
  input: z.object({ weeks: z.literal(weekCounts).catch(usualWeeks), section: z.enum(sections).nullable() }),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId, now }, { name, timeZone }, { weeks, section }) => {
    await makeRoom(tx)
    const period = periodOf(weeks, now, timeZone)
    const overrides = await tierOverrides(tx, clinicId, period)
    const lines = flagLines(await flagsRaised(tx, clinicId, period), overrides, apart)
    const resting = await formsLeft(tx, clinicId, period, { restsSince: new Date(now.getTime() - restsMs), checkIns })
    const ended = endedByTier(await endedInPeriod(tx, clinicId, period))
    const insights: Insights = {
      clinicName: name,
      timeZone,
      weeks,
      period,
      forms: weeksOfForms(period, await formsByWeek(tx, clinicId, period, checkIns)),
      looks: looksByTier(await looksInPeriod(tx, clinicId, period)),
      reached: reachedByTier(await reachedInPeriod(tx, clinicId, period)),
      returns: returnsByOutcome(await returnsInPeriod(tx, clinicId, period)),
      codes: await codesInPeriod(tx, clinicId, period),
      flags: flagUse(lines, overrides),
      ended,
      judged: judgedOf(ended),
      dropOff: dropOffOf(
        resting,
        pathways.map(({ intake }) => intake.questionnaire),
        (id, version) => findQuestionnaire(pathways, id, version),
        messages.en.titles.check,
      ),
      draws: await listDraws(tx, clinicId, period.weeks[0]?.monday.slice(0, 7) ?? ''),
      handouts: byUse(await handoutsUsed(tx, clinicId, period)),
    }
    return done(insights, { type: 'insights.viewed', weeks, section })
  },
})

const checkIns = pathways.map(({ checkIn }) => checkIn.questionnaire.id)

const apart = new Set(
  pathways.flatMap(({ intake: { ruleSet, questionnaire } }) => [
    ...privateFlags(ruleSet.rules, privateItemsOf(questionnaire)),
  ]),
)

import 'server-only'
import { bookedLate } from '@/lib/cases/booked-late'
import { isStillAnswering } from '@/lib/cases/case'
import type { ListedCase } from '@/lib/cases/live-list'
import { visitBehind } from '@/lib/cases/next-step'
import { unreachedSince } from '@/lib/cases/unreached'
import { groupView } from '@/lib/clinics/group'
import type { Clinic } from '@/lib/db/clinics'
import { stepOf } from '@/lib/db/step-columns'
import type { WorklistRow } from '@/lib/db/worklist-rows'
import { listedName } from '@/lib/patients/name'
import { ageOn } from '@/lib/patients/patient'
import { englishName } from '@/lib/web/language-names'

interface Looking {
  readonly now: Date
  readonly clinic: Clinic
  readonly staffId: string
}

export const personOf = (
  row: Pick<WorklistRow, 'givenName' | 'familyName' | 'dateOfBirth'>,
  { now, clinic }: Pick<Looking, 'now' | 'clinic'>,
) => ({ name: listedName(row), age: ageOn(row.dateOfBirth, now, clinic.timeZone) })

/** What a row of the worklist says of a case, and no page says more of before it is opened. */
export function listedCase(row: WorklistRow, looking: Looking): ListedCase {
  const { clinic, staffId } = looking
  return {
    ...{ id: row.id, tier: row.tier, topFlags: row.topFlags, moreFlags: row.moreFlags },
    ...personOf(row, looking),
    reopened: row.reopened && { words: row.isRestricted ? null : row.reopened.words },
    openedAt: row.openedAt.getTime(),
    ...nextOf(row, looking),
    tries: row.tries,
    closedAt: row.closedAt?.getTime() ?? null,
    signBy: clinic.countersignDays > 0 && row.signBy ? row.signBy.getTime() : null,
    speaks: row.language === 'en' ? null : englishName(row.language),
    isStillAnswering: isStillAnswering({ ...row, patientSays: row.patientSays && { reply: row.patientSays } }),
    patientSays: row.patientSays,
    escalation: row.escalatedAt === null ? null : { answeredBy: row.answeredBy },
    ...{ checkIn: row.checkIn, isUnheard: row.isUnheard, reading: row.reading, hasNews: row.hasNews },
    isRestricted: row.isRestricted,
    isUnmatched: row.isUnmatched,
    group: row.group && groupView(row.group, staffId),
    owner:
      row.ownerName === null
        ? null
        : { name: row.ownerName, isMe: row.ownerId === staffId, cover: coverOf(row, staffId) },
  }
}

function nextOf(
  row: WorklistRow,
  { now, clinic: { schedule } }: Looking,
): Pick<ListedCase, 'nextStep' | 'bookedLate' | 'unreachedSince'> {
  const nextStep = stepOf(row)
  if (!nextStep) return { nextStep: null, bookedLate: null, unreachedSince: null }
  const late = bookedLate({ ...row, nextStep }, row, schedule)
  return {
    nextStep: { ...nextStep, at: nextStep.at.getTime(), visitAt: visitBehind(nextStep, now)?.getTime() },
    bookedLate: late && { target: late.target.getTime(), word: row.isRestricted ? null : late.word },
    unreachedSince: unreachedSince({ ...row, nextStep }, row.lastTurn, { now, schedule })?.getTime() ?? null,
  }
}

const coverOf = ({ coverId, coverName }: WorklistRow, staffId: string) =>
  coverName === null ? null : { name: coverName, isMe: coverId === staffId }

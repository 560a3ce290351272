import { findHandout } from '@/lib/content/handouts/library'
import * as assignments from '@/lib/db/assignments'
import { findLastPlan } from '@/lib/db/exercise-plans'
import { readExerciseDays, sayOfDay } from '@/lib/db/exercise-days'
import * as sets from '@/lib/db/handout-sets'
import { findCopies } from '@/lib/db/handout-versions'
import { keptVersions, listGiven } from '@/lib/db/kept-versions'
import * as plans from '@/lib/db/named-plans'
import { listHandoutEvents } from '@/lib/db/own-handout-events'
import * as own from '@/lib/db/own-handouts'
import * as pictures from '@/lib/db/own-pictures'
import { findOnPaper, listGivenTogether } from '@/lib/db/paper'
import * as planned from '@/lib/db/planned-handouts'
import * as reading from '@/lib/db/reading'
import * as reviews from '@/lib/db/reviews'
import { listStarred, setStar } from '@/lib/db/starred-handouts'
import { placeIn, standingOf } from '@/lib/db/standing-handouts'
import { readGivingOnCase, readGivingTo } from '@/lib/db/whole-giving'
import { readSending } from '@/lib/db/whole-sending'
import * as views from '@/lib/db/worklist-views'
import { loadAssignment } from '@/lib/operations/steps/load-assignment'
import { type Known, someItems } from '@/tests/support/known'
import { now, muchLater, notFound, type Reads } from './values'

const everyCard = { from: new Date(0), until: muchLater, unreadUntil: muchLater, cards: ['h1', 'h2', 'h3'], atOnce: 9 }
const aSet = { revision: 0, name: 'Second week', handouts: ['h5'] }
const aPlan = { revision: 0, name: 'Second week', items: someItems }
const kept = { handout: 'h2', version: findHandout('h2')?.version ?? 0, locale: 'en' } as const
const giving = ({ patientId, caseId }: Known) => ({ patientId, caseId, assignedBy: null, assignedAt: now }) as const

/** What is given to read, and the clinic’s own. */
export const ofHandouts: Reads = [
  ['findLastPlan', (tx, it) => findLastPlan(tx, it.clinicId, it.patientId), null],
  ['giveKept', (tx, it) => assignments.giveKept(tx, it.clinicId, giving(it), [kept], 'en'), false],
  [
    'readGivingOnCase',
    (tx, it) => readGivingOnCase(tx, it.clinicId, it.caseId, { kinds: [], staffId: it.staffId }),
    null,
  ],
  ['readGivingTo', (tx, it) => readGivingTo(tx, it.clinicId, it.patientId, { kinds: [], staffId: it.staffId }), null],
  ['readSending', (tx, it) => readSending(tx, it.clinicId, it.caseId, []), null],
  ['listDuePlanned', (tx, it) => planned.listDuePlanned(tx, it.clinicId, muchLater, 99), []],
  ['findPlanned', (tx, it) => planned.findPlanned(tx, it.clinicId, it.plannedId), null],
  ['listPlannedWithoutCase', (tx, it) => planned.listPlannedWithoutCase(tx, it.clinicId, it.patientId), []],
  ['lockPlanned', (tx, it) => planned.lockPlanned(tx, it.clinicId, it.plannedId), null],
  [
    'tellAgain',
    (tx, it) =>
      reading.tellAgain(tx, it.clinicId, it.assignmentId, {
        staffId: it.staffId,
        at: now,
        since: muchLater,
        address: '',
      }),
    false,
  ],
  ['lockUnreadCards', (tx, it) => reading.lockUnreadCards(tx, it.clinicId, everyCard), []],
  ['findAssignment', (tx, it) => assignments.findAssignment(tx, it.clinicId, it.assignmentId), null],
  ['findOnPaper', (tx, it) => findOnPaper(tx, it.clinicId, it.assignmentId), null],
  [
    'listGivenTogether',
    async (tx, it) => {
      const found = await assignments.findAssignment(tx, it.clinicId, it.assignmentId)
      return listGivenTogether(tx, it.clinicId, found ?? { patientId: it.patientId, assignedAt: now })
    },
    [],
  ],
  ['loadAssignment', (tx, it) => loadAssignment({ tx, clinicId: it.clinicId }, it.assignmentId), notFound],
  ['markAssignment', (tx, it) => assignments.markAssignment(tx, it.clinicId, it.assignmentId, 'openedAt', now), false],
  [
    'keepTeachBackAnswer',
    (tx, it) =>
      assignments.keepTeachBackAnswer(tx, it.clinicId, it.assignmentId, { answer: 'x', verdict: 'worrying' }, now),
    false,
  ],
  [
    'keepSecondAnswer',
    (tx, it) => assignments.keepSecondAnswer(tx, it.clinicId, it.assignmentId, { answer: 'x', verdict: 'right' }, now),
    false,
  ],
  ['listStarred', (tx, it) => listStarred(tx, it.clinicId, it.staffId), []],
  ['setStar', (tx, it) => setStar(tx, it.clinicId, { staffId: it.staffId, place: 'h4', isStarred: true }), false],
  ['setStart', (tx, it) => views.setStart(tx, it.clinicId, it.staffId, it.viewId), false],
  ['lockSets', (tx, it) => sets.lockSets(tx, it.clinicId), []],
  ['listSets', (tx, it) => sets.listSets(tx, it.clinicId), []],
  ['findSet', (tx, it) => sets.findSet(tx, it.clinicId, it.setId), null],
  ['updateSet', (tx, it) => sets.updateSet(tx, it.clinicId, { ...aSet, id: it.setId }), false],
  ['removeSet', (tx, it) => sets.removeSet(tx, it.clinicId, it.setId, now), false],
  ['listNamedPlans', (tx, it) => plans.listNamedPlans(tx, it.clinicId), []],
  ['lockNamedPlans', (tx, it) => plans.lockNamedPlans(tx, it.clinicId), []],
  ['findNamedPlan', (tx, it) => plans.findNamedPlan(tx, it.clinicId, it.namedPlanId), null],
  ['updateNamedPlan', (tx, it) => plans.updateNamedPlan(tx, it.clinicId, { ...aPlan, id: it.namedPlanId }), false],
  ['removeNamedPlan', (tx, it) => plans.removeNamedPlan(tx, it.clinicId, it.namedPlanId, now), false],
  ['listPictures', (tx, it) => pictures.listPictures(tx, it.clinicId), []],
  ['readPictures', (tx, it) => pictures.readPictures(tx, it.clinicId, [it.pictureId]), []],
  ['readPicture', (tx, it) => pictures.readPicture(tx, it.clinicId, it.pictureId), null],
  ['lockOwn', (tx, it) => own.lockOwn(tx, it.clinicId, it.ownHandoutId), null],
  ['lockReviewedBefore', (tx, it) => reviews.lockReviewedBefore(tx, it.clinicId, muchLater), []],
  ['markReviewTold', (tx, it) => reviews.markReviewTold(tx, it.clinicId, it.ownHandoutId, [now]), undefined],
  ['listOwn', (tx, it) => own.listOwn(tx, it.clinicId), []],
  ['listHandoutEvents', (tx, it) => listHandoutEvents(tx, it.clinicId, it.ownHandoutId), []],
  ['listPublishedOwn', (tx, it) => own.listPublishedOwn(tx, it.clinicId), []],
  ['standingOf', (tx, it) => standingOf(tx, it.clinicId, it.patientId, ['h1', 'h2', 'h3'], 'en'), []],
  ['placeIn', (tx, it) => placeIn(tx, it.clinicId, it.ownHandoutId), null],
  ['keptVersions', (tx, it) => keptVersions(tx, it.clinicId, 'h2'), []],
  ['listGiven', (tx, it) => listGiven(tx, it.clinicId, { ...kept, after: null, size: 9 }), []],
  ['findCopies', (tx, it) => findCopies(tx, it.clinicId, [kept]), []],
  ['lockRivals', (tx, it) => own.lockRivals(tx, it.clinicId, it.ownHandoutId), []],
  ['findAdapting', (tx, it) => own.findAdapting(tx, it.clinicId, 'h8'), null],
  ['markReminded', (tx, it) => reading.markReminded(tx, it.clinicId, [it.assignmentId], now), undefined],
  ['markUnread', (tx, it) => reading.markUnread(tx, it.clinicId, [it.assignmentId], now), undefined],
  [
    'askForPerson',
    (tx, it) => reading.askForPerson(tx, it.clinicId, it.assignmentId, 'stopped-exercise', now),
    undefined,
  ],
  [
    'readExerciseDays',
    async (tx, it) => {
      await sayOfDay(tx, it.clinicId, it.assignmentId, { day: '2026-11-22', said: 'done' }, now)
      return readExerciseDays(tx, it.clinicId, it.assignmentId)
    },
    { days: [], items: null, newerId: null },
  ],
  [
    'sayOfDay',
    (tx, it) => sayOfDay(tx, it.clinicId, it.assignmentId, { day: '2026-11-23', said: 'stopped' }, now),
    null,
  ],
  [
    'seeTo',
    (tx, it) => {
      const asked = { id: it.assignmentId, attention: 'unread-card', attentionAt: now } as const
      return reading.seeTo(tx, it.clinicId, asked, it.staffId, now)
    },
    false,
  ],
  ['takeBack', (tx, it) => assignments.takeBack(tx, it.clinicId, { id: it.assignmentId }, it.staffId, now), false],
]

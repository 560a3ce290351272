import { formsByWeek, formsLeft, looksInPeriod } from '@/lib/db/insights'
import { codesInPeriod } from '@/lib/db/insights-codes'
import { reachedInPeriod, returnsInPeriod } from '@/lib/db/insights-contact'
import { flagsRaised, tierOverrides } from '@/lib/db/insights-flags'
import { handoutsUsed } from '@/lib/db/insights-handouts'
import { endedInPeriod } from '@/lib/db/insights-hospital'
import { versionsUsed } from '@/lib/db/insights-versions'
import * as routine from '@/lib/db/routine-draws'
import { periodOf } from '@/lib/insights/period'
import { at } from '@/tests/support/clinic'
import { drawnMonth, undrawnMonth } from '@/tests/support/known'
import { randomUUID } from 'node:crypto'
import { now, muchLater, type Reads } from './values'

const found = { found: 'right', shouldBe: null, words: '', at: now } as const
const drawing = { month: undrawnMonth, seed: randomUUID(), at: now }
const weeks = periodOf(4, at(99).now(), 'UTC')

/** What is counted. */
export const ofInsights: Reads = [
  ['formsByWeek', (tx, it) => formsByWeek(tx, it.clinicId, weeks, []), { counted: [], first: null }],
  ['looksInPeriod', (tx, it) => looksInPeriod(tx, it.clinicId, weeks), []],
  ['reachedInPeriod', (tx, it) => reachedInPeriod(tx, it.clinicId, weeks), []],
  ['returnsInPeriod', (tx, it) => returnsInPeriod(tx, it.clinicId, weeks), []],
  ['codesInPeriod', (tx, it) => codesInPeriod(tx, it.clinicId, { from: new Date(0), until: muchLater }), []],
  ['endedInPeriod', (tx, it) => endedInPeriod(tx, it.clinicId, { from: new Date(0), until: muchLater }), []],
  ['listDraws', (tx, it) => routine.listDraws(tx, it.clinicId, '2026-01'), []],
  ['listDrawnCases', (tx, it) => routine.listDrawnCases(tx, it.clinicId, drawnMonth.month), []],
  [
    'saveFound',
    (tx, it) => routine.saveFound(tx, it.clinicId, { ...found, caseId: it.drawnId, staffId: it.staffId }),
    false,
  ],
  [
    'drawRoutineCases',
    (tx, it) => routine.drawRoutineCases(tx, it.clinicId, { ...drawing, staffId: it.staffId }),
    { drawn: 0, wereAny: false },
  ],
  ['lockDrawnCase', (tx, it) => routine.lockDrawnCase(tx, it.clinicId, it.drawnId), null],
  [
    'formsLeft',
    (tx, it) => formsLeft(tx, it.clinicId, weeks, { restsSince: now, checkIns: [] }),
    { begun: 0, sent: 0, resting: [] },
  ],
  ['flagsRaised', (tx, it) => flagsRaised(tx, it.clinicId, weeks), []],
  ['tierOverrides', (tx, it) => tierOverrides(tx, it.clinicId, weeks), []],
  ['handoutsUsed', (tx, it) => handoutsUsed(tx, it.clinicId, weeks), []],
  ['versionsUsed', (tx, it) => versionsUsed(tx, it.clinicId, 'h2'), []],
]

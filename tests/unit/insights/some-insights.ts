import type { Insights } from '@/lib/insights/insights'
import { reachedByTier } from '@/lib/insights/contact'
import { endedByTier } from '@/lib/insights/hospital'
import { looksByTier } from '@/lib/insights/first-look'
import { weeksOfForms } from '@/lib/insights/intakes'
import { periodOf } from '@/lib/insights/period'

const period = periodOf(4, new Date('2026-11-23T17:00:00Z'), 'America/Los_Angeles')

export const nothing: Insights = {
  clinicName: 'Harbor',
  timeZone: 'America/Los_Angeles',
  weeks: 4,
  period,
  forms: weeksOfForms(period, { counted: [], first: null }),
  looks: looksByTier([]),
  reached: reachedByTier([]),
  returns: [],
  codes: [],
  ended: endedByTier([]),
  judged: { judged: 0, right: 0, tooHigh: 0, tooLow: 0 },
  flags: { lines: [], lowered: 0, madeMoreUrgent: 0 },
  dropOff: { begun: 0, sent: 0, answering: 0, left: 0, pages: [] },
  handouts: [],
  draws: [],
}

export const something: Insights = {
  ...nothing,
  forms: weeksOfForms(period, { counted: [{ week: 4, tier: 'URGENT', count: 2 }], first: period.until }),
  looks: looksByTier([
    { tier: 'URGENT', cases: 2, inTime: 1, late: 1, overdue: 0, waiting: 0, medianMs: 90_000, ninetiethMs: 3_600_000 },
  ]),
  reached: reachedByTier([
    {
      ...{ tier: 'URGENT', cases: 9, contacted: 4, waiting: 3, without: 2, medianMs: 60_000, ninetiethMs: 600_000 },
      ...{ untried: 1, first: 3, second: 2, later: 1, trying: 1, givenUp: 1, otherwise: 0 },
    },
  ]),
  returns: [{ outcome: 'seen', closed: 6, reopened: 2, anew: 1, recent: 4 }],
  codes: [
    { icd10: 'G83.4', text: 'Cauda equina syndrome', outcome: 'sent-to-emergency', cases: 1 },
    { icd10: 'M54.5', text: 'Low back pain', outcome: 'advice-given', cases: 1 },
    { icd10: 'M54.5', text: 'Low back pain', outcome: 'seen', cases: 2 },
  ],
  ended: endedByTier([
    { ...{ tier: 'URGENT', closed: 8, sent: 2, admitted: 1 }, ...{ right: 3, tooHigh: 2, tooLow: 1 } },
  ]),
  flags: {
    lines: [
      {
        flag: 'fever',
        label: '=HYPERLINK("http://a.example")',
        raised: 6,
        lowered: 2,
        madeMoreUrgent: 1,
        changed: 2,
        reasons: [
          { reason: 'examined', isLowered: true, cases: 2 },
          { reason: 'examined', isLowered: false, cases: 1 },
        ],
      },
      { flag: null, label: null, raised: 2, lowered: null, madeMoreUrgent: null, changed: null, reasons: [] },
    ],
    lowered: 2,
    madeMoreUrgent: 1,
  },
  dropOff: {
    begun: 4,
    sent: 2,
    answering: 0,
    left: 2,
    pages: [
      { place: 3, title: 'Legs', count: 1 },
      { place: null, title: null, count: 1 },
    ],
  },
  draws: [
    {
      ...{ month: '2026-10', drawnAt: period.until, by: 'Robin', ofCases: 90, drawn: 20, erased: 1 },
      ...{ right: 5, tooLow: 2, tooHigh: 1, cannotTell: 1 },
    },
  ],
  handouts: [
    {
      handout: 'h2',
      title: 'Your back, day by day',
      sent: 3,
      opened: 2,
      confirmed: 1,
      right: 1,
      close: 0,
      worrying: 0,
    },
  ],
}

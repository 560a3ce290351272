import 'server-only'
import type { NextStep, StepKind } from '@/lib/cases/step'

interface StepColumns<Kind extends StepKind | null> {
  readonly nextStep: Kind
  readonly nextAt: Date
  readonly nextTo: string | null
  readonly visitAt: Date | null
}

const beforeVisits: readonly StepKind[] = ['look', 'call', 'wait']

/**
 * A visit is the next step while that is at its time, or stands behind what comes first. A Keel of before, serving beside this
 * one, leaves an older one beside another visit.
 */
export function stepFrom({ nextStep: kind, nextAt: at, nextTo: to, visitAt }: StepColumns<StepKind>): NextStep {
  const isAgreed = kind === 'see' && visitAt !== null && visitAt.getTime() === at.getTime()
  const isBehind = visitAt !== null && beforeVisits.includes(kind)
  return { kind, at, to, ...(isAgreed ? { isAgreed } : {}), ...(isBehind ? { visitAt } : {}) }
}

/** Null of a closed case. */
export const stepOf = ({ nextStep, ...columns }: StepColumns<StepKind | null>): NextStep | null =>
  nextStep && stepFrom({ ...columns, nextStep })

import 'server-only'
import type { NextStep, StepKind } from '@/lib/cases/step'

interface StepColumns<Kind extends StepKind | null> {
  readonly nextStep: Kind
  readonly nextAt: Date
  readonly nextTo: string | null
  readonly visitAt: Date | null
}

/** A visit counts while the next step is at its time: a Keel of before, serving beside this one, leaves an older one there. */
export function stepFrom({ nextStep: kind, nextAt: at, nextTo: to, visitAt }: StepColumns<StepKind>): NextStep {
  const isAgreed = kind === 'see' && visitAt !== null && visitAt.getTime() === at.getTime()
  return { kind, at, to, ...(isAgreed ? { isAgreed } : {}) }
}

/** Null of a closed case. */
export const stepOf = ({ nextStep, ...columns }: StepColumns<StepKind | null>): NextStep | null =>
  nextStep && stepFrom({ ...columns, nextStep })

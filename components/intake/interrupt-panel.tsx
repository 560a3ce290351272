'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import type { HelpLines } from '@/lib/content/help-lines'
import type { InterruptWithCard } from '@/lib/pathways/desk-card'
import { AdvicePanel } from './advice-panel'
import { ClinicTold } from './clinic-told'
import { CrisisSteps } from './crisis-steps'
import { DeskCardSheet } from './desk-card-sheet'
import { EmergencyReplies } from './emergency-replies'
import { EmergencySteps } from './emergency-steps'
import { PrivateSteps } from './private-steps'

interface InterruptPanelProps {
  readonly interrupt: InterruptWithCard
  readonly help: HelpLines
  readonly clinic: { readonly name: string; readonly phone: string }
  /** Somebody can call the patient. */
  readonly hasNumber: boolean
}

/**
 * Stands in the flow of the page, beside the answer, and takes the focus when it appears. Nothing is locked. An
 * emergency is an end, so its buttons say what the patient does now; any other advice is read, and the form goes on.
 */
export function InterruptPanel({ interrupt, help, clinic, hasNumber }: InterruptPanelProps) {
  const { advice, signs, cards } = interrupt
  const t = useTranslations('intake.interrupt')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // High enough that the number to call is on the screen, low enough that the answer above still shows.
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'start' })
  }, [advice])
  const words = {
    'emergency-department': { title: t('title'), lead: t('lead'), told: 'clinicTold' },
    maternity: { title: t('title'), lead: t('maternity.lead'), told: 'clinicTold' },
    crisis: { title: t('crisis.title'), lead: t('crisis.lead'), told: 'crisis.told' },
    private: { title: t('private.title'), lead: t('private.lead'), told: 'private.told' },
  } as const
  const { title, lead, told } = words[advice]
  const isEmergency = advice === 'emergency-department' || advice === 'maternity'
  const steps: Readonly<Record<typeof advice, () => ReactNode>> = {
    'emergency-department': () => <EmergencySteps emergency={help.emergency} isMaternity={false} />,
    maternity: () => <EmergencySteps emergency={help.emergency} isMaternity />,
    crisis: () => <CrisisSteps help={help} />,
    private: () => <PrivateSteps help={help} />,
  }
  return (
    <AdvicePanel {...{ isEmergency, title, lead, heading }} level="h2" isNeverPrinted={advice === 'private'}>
      {steps[advice]()}
      {isEmergency ? <EmergencyReplies advice={advice} clinicName={clinic.name} signs={signs.length} /> : null}
      {cards ? <DeskCardSheet cards={cards} /> : null}
      <ClinicTold words={told} clinic={clinic} hasNumber={hasNumber} />
      {isEmergency ? null : <ReadIt advice={advice} />}
    </AdvicePanel>
  )
}

function ReadIt({ advice }: { readonly advice: string }) {
  const t = useTranslations('question')
  const sending = useTranslations('form')('sending')
  return (
    <div className="border-t border-rule pt-4">
      <input type="hidden" name="advice" value={advice} />
      <SubmitButton name="intent" value="acknowledge" variant="secondary" pendingLabel={sending}>
        {t('acknowledge')}
      </SubmitButton>
    </div>
  )
}

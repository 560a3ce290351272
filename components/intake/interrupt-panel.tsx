'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import type { HelpLines } from '@/lib/content/help-lines'
import { spokenTo } from '@/lib/intake/spoken-to'
import type { InterruptWithCard } from '@/lib/pathways/desk-card'
import { isHandover } from '@/lib/triage/interrupt'
import type { Advice } from '@/lib/triage/rule'
import { AdvicePanel } from './advice-panel'
import { ClinicTold } from './clinic-told'
import { CrisisSteps } from './crisis-steps'
import { DeskCardSheet } from './desk-card-sheet'
import { EmergencyReplies } from './emergency-replies'
import { EmergencySteps } from './emergency-steps'
import { PrivateSteps } from './private-steps'
import { useInSight } from './use-in-sight'

interface InterruptPanelProps {
  readonly interrupt: InterruptWithCard
  readonly help: HelpLines
  readonly clinic: { readonly name: string; readonly phone: string }
  /** Somebody can call the patient. */
  readonly hasNumber: boolean
  /** The patient's first name, where somebody else is spoken to. */
  readonly about: string | null
}

/**
 * Stands in the flow of the page, beside the answer, and takes the focus when it appears. Nothing is locked. An
 * emergency is an end, so its buttons say what the patient does now; any other advice is read, and the form goes on.
 */
export function InterruptPanel({ interrupt, help, clinic, hasNumber, about }: InterruptPanelProps) {
  const { advice, signs, cards } = interrupt
  const t = useTranslations('intake.interrupt')
  const heading = useRef<HTMLHeadingElement>(null)
  useInSight(heading, advice)
  const to = spokenTo(about)
  const words = {
    ambulance: { title: t('title'), lead: t('ambulance.lead', to), told: 'clinicTold' },
    'emergency-department': { title: t('title'), lead: t('lead', to), told: 'clinicTold' },
    maternity: { title: t('title'), lead: t('maternity.lead', to), told: 'clinicTold' },
    crisis: { title: t('crisis.title', to), lead: t('crisis.lead', to), told: 'crisis.told' },
    private: { title: t('private.title', to), lead: t('private.lead', to), told: 'private.told' },
  } as const
  const { title, lead, told } = words[advice]
  const isEmergency = isHandover(advice)
  return (
    <AdvicePanel {...{ isEmergency, title, lead, heading }} level="h2" isNeverPrinted={advice === 'private'}>
      <Steps {...{ advice, help, about }} />
      {isHandover(advice) ? (
        <EmergencyReplies {...{ advice, about }} clinicName={clinic.name} signs={signs.length} />
      ) : null}
      {cards ? <DeskCardSheet cards={cards} /> : null}
      <ClinicTold words={told} {...{ clinic, hasNumber, about }} />
      {isEmergency ? null : <ReadIt advice={advice} />}
    </AdvicePanel>
  )
}

function Steps({ advice, help, about }: Pick<InterruptPanelProps, 'help' | 'about'> & { readonly advice: Advice }) {
  if (advice === 'crisis') return <CrisisSteps help={help} about={about} />
  if (advice === 'private') return <PrivateSteps help={help} about={about} />
  return <EmergencySteps emergency={help.emergency} {...{ advice, about }} />
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

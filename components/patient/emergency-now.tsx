import { useFormatter, useTranslations } from 'next-intl'
import { ActionForm } from '@/components/form/action-form'
import type { FormAction } from '@/components/form/use-action-form'
import { AdvicePanel } from '@/components/intake/advice-panel'
import { ClinicTold } from '@/components/intake/clinic-told'
import { DeskCardSheet } from '@/components/intake/desk-card-sheet'
import { EmergencyReplies } from '@/components/intake/emergency-replies'
import { EmergencySteps } from '@/components/intake/emergency-steps'
import type { PatientStatus } from '@/lib/cases/patient-status'
import type { HelpLines } from '@/lib/content/help-lines'
import type { EmergencyReply } from '@/lib/intake/emergency-reply'
import { spokenTo } from '@/lib/intake/spoken-to'
import type { DeskCards } from '@/lib/pathways/desk-card'
import type { HandoverAdvice } from '@/lib/triage/interrupt'
import { CrisisLine } from './crisis-line'
import { StatusLine } from './status-line'

interface EmergencyNowProps {
  readonly intakeId: string
  readonly emergency: {
    readonly advice: HandoverAdvice
    readonly cards: DeskCards
    readonly says: { readonly reply: EmergencyReply; readonly at: Date } | null
  }
  /** Null where the clinic has closed the case. */
  readonly status: PatientStatus | null
  /** Whether someone to talk to is named as well. */
  readonly isCrisis: boolean
  readonly clinic: { readonly name: string; readonly phone: string }
  readonly hasNumber: boolean
  readonly help: HelpLines
  /** The patient's first name, where somebody else is spoken to. */
  readonly about: string | null
  readonly timeZone: string
  readonly level: 'h1' | 'h2'
  readonly reply: FormAction
}

/** As long as it counts: what to do, what was said and done since, and the card for the desk. */
export function EmergencyNow(props: EmergencyNowProps) {
  const { intakeId, emergency, status, isCrisis, clinic, hasNumber, help, about, timeZone, level, reply } = props
  const { advice, cards, says } = emergency
  const t = useTranslations('intake.interrupt')
  const title = useTranslations('sent.title')
  const format = useFormatter()
  const to = spokenTo(about)
  const said = says && {
    reply: says.reply,
    time: format.dateTime(says.at, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
  }
  return (
    <AdvicePanel
      isEmergency
      level={level}
      title={title(advice === 'emergency-department' ? 'EMERGENCY' : advice, { ...to, emergency: help.emergency })}
      lead={t(advice === 'emergency-department' ? 'lead' : `${advice}.lead`, to)}
    >
      <EmergencySteps emergency={help.emergency} {...{ advice, about }} />
      <ActionForm action={reply} fields={{ intakeId }}>
        <EmergencyReplies {...{ advice, about, said }} clinicName={clinic.name} signs={cards.own.signs.length} />
      </ActionForm>
      <DeskCardSheet cards={cards} />
      <div className="flex flex-col gap-2">
        {status ? <StatusLine {...{ status, clinic, timeZone, about }} isEmergency /> : null}
        {isCrisis ? <CrisisLine help={help} /> : null}
        <ClinicTold words="clinicTold" {...{ clinic, hasNumber, about }} />
      </div>
    </AdvicePanel>
  )
}

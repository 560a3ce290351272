'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef } from 'react'
import { TierShape } from '@/components/clinical/tier-shape'
import { telHref } from '@/components/shell/call-link'
import type { HelpLines } from '@/lib/content/help-lines'
import type { InterruptWithCard } from '@/lib/pathways/desk-card'
import { CrisisSteps } from './crisis-steps'
import { EmergencySteps } from './emergency-steps'
import { PrivateSteps } from './private-steps'

interface InterruptPanelProps {
  readonly interrupt: InterruptWithCard
  readonly help: HelpLines
  readonly clinic: { readonly name: string; readonly phone: string }
  /** Ways on: correct a slip, or go on with the form. */
  readonly children?: ReactNode
}

/** Stands in the flow of the page, beside the answer, and takes the focus when it appears. Nothing is locked. */
export function InterruptPanel({ interrupt, help, clinic, children }: InterruptPanelProps) {
  const { advice, signs, card } = interrupt
  const isEmergency = advice === 'emergency-department' || advice === 'maternity'
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
  const steps: Readonly<Record<typeof advice, () => ReactNode>> = {
    'emergency-department': () => (
      <EmergencySteps signs={signs} card={card} emergency={help.emergency} isMaternity={false} />
    ),
    maternity: () => <EmergencySteps signs={signs} card={card} emergency={help.emergency} isMaternity />,
    crisis: () => <CrisisSteps help={help} />,
    private: () => <PrivateSteps help={help} />,
  }
  return (
    <section
      aria-labelledby="interrupt-title"
      data-print={advice === 'private' ? 'no' : undefined}
      className={`border-3 bg-paper ${isEmergency ? 'border-emergency-fill' : 'border-accent'}`}
    >
      <h2
        ref={heading}
        id="interrupt-title"
        tabIndex={-1}
        aria-describedby="interrupt-lead"
        className={`flex scroll-mt-14 items-start gap-3 px-4 py-3 text-[1.625rem] leading-tight font-bold sm:px-5 print:bg-transparent print:text-ink ${isEmergency ? 'bg-emergency-fill text-on-emergency' : 'bg-tint text-ink'}`}
      >
        {isEmergency ? <TierShape tier="EMERGENCY" className="mt-[0.1em] size-[1em]" /> : null}
        <span>{title}</span>
      </h2>
      <div className="flex flex-col gap-5 px-4 py-5 sm:px-5">
        <p id="interrupt-lead">{lead}</p>
        {steps[advice]()}
        <p key={told}>
          {t.rich(told, {
            clinic: clinic.name,
            phone: clinic.phone,
            call: (phone) => (
              <a href={telHref(clinic.phone)} className="font-bold whitespace-nowrap">
                {phone}
              </a>
            ),
          })}
        </p>
        {children ? <div className="border-t border-rule pt-4">{children}</div> : null}
      </div>
    </section>
  )
}

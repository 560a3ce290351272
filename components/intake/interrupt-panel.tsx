'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef } from 'react'
import { TierShape } from '@/components/clinical/tier-shape'
import { telHref } from '@/components/shell/call-link'
import { WarningCard } from './warning-card'

interface InterruptPanelProps {
  readonly emergencyNumber: string
  readonly clinicName: string
  readonly clinicPhone: string
  /** The answers that led here, in the patient's words. */
  readonly signs: readonly string[]
  /** Whether the alert has reached the clinic; said as it is. */
  readonly isClinicTold: boolean
  /** Ways on: correct a slip, or go on with the form. */
  readonly children?: ReactNode
}

/** Stands in the flow of the page, beside the answer, and takes the focus when it appears. Nothing is locked. */
export function InterruptPanel({
  emergencyNumber,
  clinicName,
  clinicPhone,
  signs,
  isClinicTold,
  children,
}: InterruptPanelProps) {
  const t = useTranslations('intake.interrupt')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // High enough that the number to call is on the screen, low enough that the answer above still shows.
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <section aria-labelledby="interrupt-title" className="border-3 border-emergency-fill bg-paper">
      <h2
        ref={heading}
        id="interrupt-title"
        tabIndex={-1}
        aria-describedby="interrupt-lead"
        className="flex scroll-mt-14 items-start gap-3 bg-emergency-fill px-4 py-3 text-[1.625rem] leading-tight font-bold text-on-emergency sm:px-5 print:bg-transparent print:text-ink"
      >
        <TierShape tier="EMERGENCY" className="mt-[0.1em] size-[1em]" />
        {t('title')}
      </h2>
      <div className="flex flex-col gap-5 px-4 py-5 sm:px-5">
        <p id="interrupt-lead">{t('lead')}</p>
        <ol className="flex flex-col gap-4">
          <Step number={1}>
            <p className="font-bold">{t('goTitle')}</p>
            <p>{t('goDetail')}</p>
          </Step>
          <Step number={2}>
            <p className="font-bold">{t('callTitle', { number: emergencyNumber })}</p>
            <a
              href={telHref(emergencyNumber)}
              className="mt-2 flex min-h-14 items-center justify-center rounded-[3px] border-2 border-transparent bg-emergency-fill px-6 text-[1.3125rem] font-bold text-on-emergency no-underline hover:text-on-emergency hover:underline sm:inline-flex print:border-ink print:bg-transparent print:text-ink"
            >
              {t('callButton', { number: emergencyNumber })}
            </a>
          </Step>
          <Step number={3}>
            <p className="font-bold">{t('showTitle')}</p>
            <WarningCard signs={signs} />
          </Step>
        </ol>
        <p>
          {t.rich(isClinicTold ? 'clinicTold' : 'clinicNotTold', {
            clinic: clinicName,
            phone: clinicPhone,
            call: (words) => (
              <a href={telHref(clinicPhone)} className="font-bold whitespace-nowrap">
                {words}
              </a>
            ),
          })}
        </p>
        {children ? <div className="border-t border-rule pt-4">{children}</div> : null}
      </div>
    </section>
  )
}

function Step({ number, children }: { readonly number: number; readonly children: ReactNode }) {
  return (
    <li className="flex gap-3">
      <span
        aria-hidden="true"
        className="flex size-[1.75em] flex-none items-center justify-center rounded-full border-2 border-emergency leading-none font-bold text-emergency"
      >
        {number}
      </span>
      <div className="min-w-0 flex-1">{children}</div>
    </li>
  )
}

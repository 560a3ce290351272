import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FormAction } from '@/components/form/use-action-form'
import { isWrittenTo } from '@/lib/cases/told-by'
import type { HandoutView } from '@/lib/cases/handout-view'
import { PlannedHandouts, type PlannedHandoutsProps } from './planned-handouts'
import { PlanLink } from './plan-link'
import { AssignForm, type AssignFormProps } from './assign-form'
import { SentActs } from './sent-acts'
import { SentHandout } from './sent-handout'

interface GivenHandoutsProps
  extends AssignFormProps, Pick<PlannedHandoutsProps, 'planned' | 'sendPlanned' | 'takeBackPlan'> {
  readonly handouts: readonly HandoutView[]
  readonly timeZone: string
  readonly sendAgain: FormAction
  readonly seeTo: FormAction
  readonly takeBack: FormAction
  /** False where nothing is given any more. */
  readonly mayGive: boolean
  /** What stands over what can be given. */
  readonly children?: ReactNode
}

/** Sent, opened, confirmed as read; and what to send next, suggested ones first with the reason. */
export function GivenHandouts(props: GivenHandoutsProps) {
  const {
    handouts,
    timeZone,
    sendAgain,
    seeTo,
    takeBack,
    mayGive,
    children,
    planned,
    sendPlanned,
    takeBackPlan,
    ...form
  } = props
  const t = useTranslations('case')
  const { fields, library, locale, languages = [] } = form
  const isLanguageSaid = locale !== 'en' || languages.length > 1
  return (
    <section aria-labelledby="handouts">
      <h2 id="handouts" className="mb-2 text-heading font-semibold">
        {t('handouts')}
      </h2>
      <PlannedHandouts {...{ planned, timeZone, fields, sendPlanned, takeBackPlan }} />
      {handouts.length === 0 ? (
        <p className="text-muted">{t('noHandouts')}</p>
      ) : (
        <ul className="border-t border-rule">
          {handouts.map((handout) => (
            <SentHandout key={handout.id} {...{ handout, timeZone, isLanguageSaid }}>
              <SentActs
                handout={handout}
                {...{ fields, sendAgain, seeTo, takeBack }}
                isTold={isWrittenTo(form.toldBy)}
              />
            </SentHandout>
          ))}
        </ul>
      )}
      {children}
      {!mayGive ? null : library.length === 0 ? (
        <p className="mt-2 text-muted">{t('allSent')}</p>
      ) : (
        <div data-print="no" data-acts className="mt-2">
          <AssignForm {...form} />
        </div>
      )}
      {mayGive ? <PlanLink fields={fields} /> : null}
    </section>
  )
}

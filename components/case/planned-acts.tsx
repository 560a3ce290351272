'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import type { PlannedView } from '@/lib/cases/handout-view'
import { ActForm } from './act-form'
import { OneTapForm } from './one-tap-form'
import { ThinkFirst } from './think-first'

export interface WithPlans {
  /** Whom or what case it is about: hidden fields by name. */
  readonly fields: Readonly<Record<string, string>>
  readonly sendPlanned: FormAction
  readonly takeBackPlan: FormAction
}

interface PlannedActsProps extends WithPlans {
  readonly id: string
  /** Why it was held; null where it was not. */
  readonly heldFor: PlannedView['heldFor']
  /** What speaks against it by now, and nobody has read. */
  readonly cautions: readonly string[]
}

/** Sending it before its day, or all the same; and taking it back. */
export function PlannedActs({ id, fields, heldFor, cautions, sendPlanned, takeBackPlan }: PlannedActsProps) {
  const t = useTranslations('case')
  const about = { ...fields, plannedId: id }
  const thoughtOf = t('planned.thoughtOf')
  return (
    <div data-print="no" data-acts className="flex flex-wrap items-end gap-x-4 gap-y-1">
      <ActForm
        name={`plan-${id}`}
        fields={{ ...about, held: heldFor ?? '' }}
        action={sendPlanned}
        button={t(heldFor ? 'planned.sendAnyway' : 'planned.sendNow')}
        describedBy={`planned-${id}`}
        labels={{ thoughtOf }}
      >
        {({ errorOf }) => <ThinkFirst id={`plan-${id}-thoughtOf`} cautions={cautions} error={errorOf('thoughtOf')} />}
      </ActForm>
      <div className="py-1">
        <OneTapForm
          action={takeBackPlan}
          fields={about}
          label={t('handoutState.takeBack')}
          variant="quiet"
          describedBy={`planned-${id}`}
        />
      </div>
    </div>
  )
}

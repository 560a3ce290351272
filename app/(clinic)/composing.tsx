import { getTranslations } from 'next-intl/server'
import type { FormAction } from '@/components/form/use-action-form'
import { PlanForm } from '@/components/plan/plan-form'
import { PlanStarts } from '@/components/plan/plan-starts'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import type { viewPlanning } from '@/lib/operations/handouts/view-planning'

export type PlanningView = Extract<Awaited<ReturnType<typeof viewPlanning>>, { ok: true }>['value']

interface ComposingProps {
  readonly view: PlanningView
  /** The page's own address. */
  readonly at: string
  readonly action: FormAction
  /** Whom or what case it is for: hidden fields by name. */
  readonly fields: Readonly<Record<string, string>>
}

/** Where nothing can be given: why. Else from where to start, and the plan. */
export async function Composing({ view, at, action, fields }: ComposingProps) {
  const [t, giving] = [await getTranslations('planning'), await getTranslations('giving')]
  const { isClosed, openCaseId, patient } = view
  if (patient.isArchived) return <p>{giving('archived')}</p>
  if (isClosed) return <p>{giving('closed')}</p>
  if (openCaseId) {
    return (
      <div className="flex flex-col items-start gap-3">
        <Notice>{giving('openCase')}</Notice>
        <ButtonLink href={`/cases/${openCaseId}/plan`}>{giving('toCase')}</ButtonLink>
      </div>
    )
  }
  const { starts, lastOn, timeZone, from, planId, exercises, pictures, items, cautions, locale, languages, spoken } =
    view
  return (
    <>
      {view.hasForm ? null : (
        <div className="mb-4 max-w-prose">
          <Notice kind="warning">{t('noForm')}</Notice>
        </div>
      )}
      <PlanStarts
        {...{ at, starts, lastOn, timeZone, from }}
        changeAt={view.mayArrange ? '/settings/exercise-plans' : null}
      />
      <PlanForm
        key={from}
        fields={{ ...fields, planId }}
        patient={{ givenName: patient.givenName, toldBy: patient.toldBy }}
        {...{ action, exercises, pictures, items, cautions, locale, languages, spoken }}
      />
    </>
  )
}

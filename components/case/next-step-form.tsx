'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { CaseView } from '@/lib/cases/case-view'
import { settableSteps } from '@/lib/cases/step'
import { delaysFor } from '@/lib/cases/delays'
import type { Tier } from '@/lib/triage/urgency'
import { CaseForm } from './case-form'
import { VisitFields } from './visit-fields'

interface NextStepFormProps extends Pick<CaseView, 'now' | 'timeZone'> {
  readonly action: FormAction
  readonly caseId: string
  readonly revision: number
  readonly tier: Tier
  /** They come in, and nobody noted when. */
  readonly isToBook: boolean
}

/** For when another step is next than the one that followed from what was done. */
export function NextStepForm({ action, caseId, revision, tier, isToBook, now, timeZone }: NextStepFormProps) {
  const t = useTranslations('case.nextStep')
  const visit = useTranslations('case.visit')
  const choose = useTranslations('case')('choose')
  return (
    <Disclosure summary={t('title')}>
      <CaseForm
        {...{ caseId, revision, action }}
        name="next"
        button={t('go')}
        labels={{
          ...{ kind: t('kind'), delay: t('delay'), to: t('to') },
          ...{ visitDay: visit('day'), visitTime: visit('time') },
        }}
      >
        {({ errorOf, typed }) => (
          <>
            <Select
              id="next-kind"
              name="kind"
              label={t('kind')}
              placeholder={choose}
              error={errorOf('kind')}
              defaultValue={typed('kind') || (isToBook ? 'see' : '')}
              options={settableSteps.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            />
            <Select
              id="next-delay"
              name="delay"
              label={t('delay')}
              hint={t('delayHint')}
              placeholder={choose}
              error={errorOf('delay')}
              defaultValue={typed('delay')}
              options={delaysFor(tier).map((value) => ({ value, label: t(`delays.${value}`) }))}
            />
            <div className="hidden in-[form:has([value=see]:checked)]:block">
              <VisitFields id="next" {...{ now, timeZone, errorOf, typed }} />
            </div>
            <TextInput
              id="next-to"
              name="to"
              label={t('to')}
              hint={t('toHint')}
              maxLength={80}
              error={errorOf('to')}
              defaultValue={typed('to')}
            />
          </>
        )}
      </CaseForm>
    </Disclosure>
  )
}

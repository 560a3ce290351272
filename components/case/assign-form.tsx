'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Radios } from '@/components/ui/radios'
import { Textarea } from '@/components/ui/textarea'
import type { Locale } from '@/lib/intake/questionnaire'
import type { ToldBy } from '@/lib/cases/told-by'
import { CaseForm } from './case-form'
import { OnPaper } from './on-paper'
import type { CaseView } from '@/lib/cases/case-view'

interface AssignFormProps {
  readonly action: FormAction
  readonly caseId: string
  readonly revision: number
  /** In the order in which they are offered. */
  readonly library: CaseView['library']
  readonly givenName: string
  readonly toldBy: ToldBy
  /** What the patient answered in. */
  readonly locale: Locale
}

export function AssignForm({ action, caseId, revision, library, givenName, toldBy, locale }: AssignFormProps) {
  const t = useTranslations('case')
  return (
    <Disclosure summary={t('sendHandout')}>
      <OnPaper {...{ toldBy, givenName, locale }} handouts={library} />
      <CaseForm
        caseId={caseId}
        revision={revision}
        action={action}
        name="assign"
        button={t('sendGo')}
        labels={{ handout: t('handout'), personalLine: t('personalLine') }}
      >
        {({ errorOf, typed }) => (
          <>
            <Radios
              id="assign-handout"
              name="handout"
              label={t('handout')}
              error={errorOf('handout')}
              defaultValue={typed('handout')}
              options={library.map(({ id, title, about, suggestedBecause }) => ({
                value: id,
                label: title,
                hint: suggestedBecause ? t('suggested', { reason: suggestedBecause }) : about,
              }))}
            />
            <Textarea
              id="assign-personalLine"
              name="personalLine"
              label={t('personalLine')}
              hint={t('personalLineHint')}
              rows={2}
              error={errorOf('personalLine')}
              defaultValue={typed('personalLine')}
            />
          </>
        )}
      </CaseForm>
    </Disclosure>
  )
}

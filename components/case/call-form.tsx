'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Select } from '@/components/ui/select'
import { callResults } from '@/lib/cases/case'
import type { CaseView } from '@/lib/cases/case-view'
import type { FilledTemplates } from '@/lib/cases/template'
import { CaseForm } from './case-form'
import { CaseWords } from './case-words'
import type { KnownOfNumber } from '@/lib/patients/whose-number'
import { VisitFields } from './visit-fields'
import { WhoseNumber } from './whose-number'

interface CallFormProps extends Pick<CaseView, 'now' | 'timeZone'> {
  readonly caseId: string
  readonly revision: number
  readonly mayLeaveMessage: boolean
  /** What is next with a closed case is nothing. */
  readonly takesVisit: boolean
  readonly whoseNumber: readonly KnownOfNumber[]
  readonly templates: FilledTemplates
  readonly action: FormAction
}

/** How a call went. A message is not offered where the patient wants none. */
export function CallForm(props: CallFormProps) {
  const { caseId, revision, mayLeaveMessage, takesVisit, whoseNumber, templates, action, now, timeZone } = props
  const t = useTranslations('case.call')
  const visit = useTranslations('case.visit')
  const choose = useTranslations('case')('choose')
  const offered = callResults.filter((result) => mayLeaveMessage || result !== 'message-left')
  return (
    <Disclosure summary={t('title')} open={templates.begun !== ''}>
      <CaseForm
        {...{ caseId, revision, action }}
        name="call"
        button={t('go')}
        labels={{ result: t('result'), words: t('words'), visitDay: visit('day'), visitTime: visit('time') }}
      >
        {({ errorOf, typed }) => (
          <>
            <WhoseNumber known={whoseNumber} />
            <Select
              id="call-result"
              name="result"
              label={t('result')}
              placeholder={choose}
              error={errorOf('result')}
              defaultValue={typed('result')}
              options={offered.map((value) => ({ value, label: t(`results.${value}`) }))}
            />
            {takesVisit ? (
              <div className="hidden in-[form:has([value=reached]:checked)]:block">
                <VisitFields id="call" {...{ now, timeZone, errorOf, typed }} />
              </div>
            ) : null}
            <CaseWords
              kind="call"
              templates={templates}
              id="call-words"
              label={t('words')}
              hint={t('wordsHint')}
              error={errorOf('words')}
              defaultValue={typed('words') || templates.begun}
            />
          </>
        )}
      </CaseForm>
    </Disclosure>
  )
}

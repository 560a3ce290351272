'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Fieldset } from '@/components/ui/fieldset'
import { PickRow } from '@/components/ui/pick-row'
import { Textarea } from '@/components/ui/textarea'
import type { CaseView } from '@/lib/cases/case-view'
import type { ToldBy } from '@/lib/cases/told-by'
import type { Locale } from '@/lib/intake/questionnaire'
import { CaseForm } from './case-form'
import { HandoutChoices } from './handout-choices'
import { OnPaper } from './on-paper'

interface AssignFormProps {
  readonly action: FormAction
  readonly caseId: string
  readonly revision: number
  /** In the order in which they are offered. */
  readonly library: CaseView['library']
  readonly sets: CaseView['sets']
  readonly givenName: string
  readonly toldBy: ToldBy
  /** What the patient answered in. */
  readonly locale: Locale
}

/** Several at once, with one line for all; open where something is suggested. */
export function AssignForm({ action, caseId, revision, library, sets, givenName, toldBy, locale }: AssignFormProps) {
  const t = useTranslations('case')
  const mayBeThoughtOf = library.some(({ cautions }) => cautions.length > 0)
  return (
    <Disclosure summary={t('sendHandouts')} open={library.some(({ suggestedBecause }) => suggestedBecause !== null)}>
      <OnPaper {...{ toldBy, givenName, locale }} handouts={library} />
      <CaseForm
        caseId={caseId}
        revision={revision}
        action={action}
        name="assign"
        button={t('sendGo')}
        labels={{ handouts: t('choices.label'), personalLine: t('personalLine'), thoughtOf: t('choices.thoughtOf') }}
      >
        {({ errorOf, typed }) => (
          <>
            <HandoutChoices
              library={library}
              ticked={typed('handouts').split(' ')}
              error={errorOf('handouts')}
              locale={locale}
              sets={sets}
            />
            {mayBeThoughtOf ? (
              <div className={errorOf('thoughtOf') ? undefined : 'hidden in-[form:has([data-caution]_:checked)]:block'}>
                <Fieldset
                  id="assign-thoughtOf"
                  label={t('choices.thoughtOf')}
                  legendHidden
                  error={errorOf('thoughtOf')}
                >
                  <PickRow
                    type="checkbox"
                    id="assign-thoughtOf"
                    name="thoughtOf"
                    value="yes"
                    label={t('choices.thoughtOf')}
                    invalid={errorOf('thoughtOf') !== undefined}
                  />
                </Fieldset>
              </div>
            ) : null}
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

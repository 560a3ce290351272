'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { useActionForm } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Fieldset } from '@/components/ui/fieldset'
import { TextInput } from '@/components/ui/text-input'
import { useWide } from '@/components/ui/use-wide'
import type { CaseView } from '@/lib/cases/case-view'
import { isMeant } from '@/lib/handouts/find-handouts'
import type { Locale } from '@/lib/intake/questionnaire'
import { type Choice, HandoutChoice } from './handout-choice'
import { SetButtons } from './set-buttons'

interface HandoutChoicesProps {
  /** In the order in which they are offered. */
  readonly library: CaseView['library']
  readonly form: Pick<ReturnType<typeof useActionForm>, 'errorOf' | 'typed'>
  readonly locale: Locale
  readonly sets: CaseView['sets']
  /** Where a page is about nothing else. */
  readonly isOpen: boolean
}

/** With fewer than these most of what is sent comes from the rest of the library. */
const fewChosen = 3

/**
 * What is suggested, starred or often given stands open; the rest of the library is found by words, and one press away where
 * there is no room for it, or enough was chosen for this patient or by whoever looks.
 */
export function HandoutChoices({ library, form: { errorOf, typed }, locale, sets, isOpen }: HandoutChoicesProps) {
  const t = useTranslations('case.choices')
  const [search, setSearch] = useState('')
  const ticked = typed('handouts').split(' ')
  const atHand = library.filter(({ isAtHand }) => isAtHand)
  const others = library.filter(({ isAtHand }) => !isAtHand)
  const isWide = useWide()
  const isFew = atHand.filter(({ isOften }) => !isOften).length < fewChosen
  const isOpenAnywhere = others.some(({ id }) => ticked.includes(id)) || (isFew && (isOpen || atHand.length === 0))
  const isFound = ({ title, about, askedFor }: Choice) => isMeant(search, [title, about, askedFor])
  const row = (choice: Choice, { isHidden = false, isLean = false } = {}) => (
    <HandoutChoice
      key={choice.id}
      choice={choice}
      locale={locale}
      previewAt={`/handouts/${choice.id}?locale=${locale}`}
      isTicked={ticked.includes(choice.id)}
      {...{ isHidden, isLean }}
      kept={{
        line: typed(`line-${choice.id}`),
        lineError: errorOf(`line-${choice.id}`),
        goesWith: typed('handouts') === '' ? null : typed(`with-${choice.id}`).split(' '),
      }}
    />
  )
  return (
    <Fieldset id="assign-handouts" label={t('label')} legendHidden error={errorOf('handouts')}>
      <SetButtons {...{ sets, library }} />
      <ul>{atHand.map((choice) => row(choice))}</ul>
      {others.length > 0 ? (
        <Disclosure
          summary={t('more', { any: String(atHand.length > 0), count: others.length })}
          open={isOpenAnywhere || (isFew && isWide === true)}
          isToOpenWide={isFew && !isOpenAnywhere && isWide === null}
        >
          <TextInput
            id="assign-find"
            type="search"
            label={t('find')}
            value={search}
            onChange={(event) => {
              setSearch(event.target.value)
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault()
            }}
          />
          {/* A row that is not found keeps its tick, and is sent with it. */}
          <ul className="mt-1">
            {others.map((choice) => row(choice, { isHidden: !isFound(choice), isLean: !isOpen }))}
          </ul>
          {others.some(isFound) ? null : <p role="status">{t('none', { search })}</p>}
        </Disclosure>
      ) : null}
    </Fieldset>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Select } from '@/components/ui/select'
import { picturesIn } from '@/lib/pictures/in-text'
import type { BlockWords } from '@/lib/handouts/blocks'
import { PutOwnPicture } from './put-own-picture'

interface BlockMenuProps {
  readonly blocks: BlockWords
  /** Puts a block into the text, in lines of its own. */
  readonly put: (block: string) => void
  readonly onAdded: (picture: string) => void
}

/** What a text may hold besides words, at a press; and how each is written by hand. */
export function BlockMenu({ blocks, put, onAdded }: BlockMenuProps) {
  const t = useTranslations('writing')
  const pictures = Object.entries(blocks.pictures).map(([value, mark]) => ({
    value,
    label: picturesIn(mark)[0]?.shows ?? value,
  }))
  const exercises = Object.entries(blocks.exercises).map(([value, text]) => ({
    value,
    label: text.split('\n')[0]?.replace(/^#+\s*/, '') ?? value,
  }))
  const simple = [
    [t('insertSteps'), t('sample.steps')],
    [t('insertWarning'), t('sample.warning')],
    [t('insertHelp'), '[[help]]'],
    [t('insertQuestion'), t('sample.question')],
  ] as const
  return (
    <div className="flex flex-col gap-2">
      <div role="group" aria-label={t('insert')} className="flex flex-wrap items-center gap-2" data-script="needed">
        {simple.map(([label, block]) => (
          <Button
            key={label}
            variant="quiet"
            onClick={() => {
              put(block)
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <Chooser
          {...{ id: 'put-picture', label: t('insertPicture'), placeholder: t('choosePicture'), options: pictures }}
          put={(id) => {
            put(`[[picture: ${id}]]`)
          }}
        />
        <Chooser
          {...{ id: 'put-exercise', label: t('insertExercise'), placeholder: t('chooseExercise'), options: exercises }}
          put={(id) => {
            put(`[[exercise: ${id}]]`)
          }}
        />
      </div>
      <div data-script="needed">
        <PutOwnPicture own={blocks.own ?? []} {...{ onAdded, put }} />
      </div>
      <Disclosure summary={t('howTo')}>
        <ul className="list-disc ps-5 text-small">
          <li>{t('how.picture', { code: '[[picture: back-hollow]]' })}</li>
          <li>{t('how.own', { code: '![what it shows](picture:own-…)', decoration: '[[decoration: own-…]]' })}</li>
          <li>{t('how.exercise', { code: '[[exercise: knee-hug]]' })}</li>
          <li>{t('how.help', { code: '[[help]]' })}</li>
          <li>{t('how.question', { begin: '[[question]]', end: '[[end]]' })}</li>
        </ul>
      </Disclosure>
    </div>
  )
}

interface ChooserProps {
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly put: (id: string) => void
}

/** Chosen, then put in: a list that acts as it is walked through by keys puts in what nobody wanted. */
function Chooser({ id, label, placeholder, options, put }: ChooserProps) {
  const t = useTranslations('writing')
  const [chosen, setChosen] = useState('')
  return (
    <div className="flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <Select
          {...{ id, label, placeholder, options }}
          value={chosen}
          onChange={({ currentTarget }) => {
            setChosen(currentTarget.value)
          }}
        />
      </div>
      <Button
        variant="secondary"
        onClick={() => {
          if (chosen !== '') put(chosen)
        }}
        aria-label={`${t('put')}: ${label}`}
      >
        {t('put')}
      </Button>
    </div>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { type RefObject, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { PickRow } from '@/components/ui/pick-row'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { ownMark, sizeOfOwn } from '@/lib/pictures/own'
import { mostPhotoBytes } from '@/lib/pictures/photo-limits'
import { sendFile } from './send-file'

interface PutOwnPictureProps {
  /** The clinic's, the last first. */
  readonly own: readonly string[]
  readonly onAdded: (id: string) => void
  readonly put: (block: string) => void
}

const nothing = { known: '', shows: '', caption: '', isDecoration: false }

/** A picture of the clinic's own: sent at a press, then put into the text with what it shows. */
export function PutOwnPicture({ own, onAdded, put }: PutOwnPictureProps) {
  const t = useTranslations('writing.ownPicture')
  const file = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(nothing)
  const [problem, setProblem] = useState('')
  const [round, setRound] = useState(0)
  const [isSending, setSending] = useState(false)
  const change = (next: Partial<typeof nothing>) => {
    setTyped((before) => ({ ...before, ...next }))
  }

  /** Null where it was said why not. */
  const idToPut = async (): Promise<string | null> => {
    const chosen = file.current?.files?.[0]
    if (!chosen) return typed.known
    if (chosen.size > mostPhotoBytes) {
      setProblem(t('tooBig'))
      return null
    }
    const sent = await sendFile('/handouts/pictures', chosen)
    if ('id' in sent) return sent.id
    setProblem(sent.problem ?? t('notThrough'))
    return null
  }

  const go = async () => {
    if (isSending) return
    setProblem('')
    if (!file.current?.files?.[0] && typed.known === '') {
      setProblem(t('needsFile'))
      return
    }
    if (typed.shows.trim() === '' && !typed.isDecoration) {
      setProblem(t('needsShows'))
      return
    }
    setSending(true)
    const id = await idToPut()
    setSending(false)
    if (id === null) return
    if (!own.includes(id)) onAdded(id)
    put(typed.isDecoration ? `[[decoration: ${id}]]` : ownMark(id, typed))
    setTyped(nothing)
    setRound(round + 1)
  }

  return (
    <Disclosure summary={t('title')}>
      <PictureFields key={round} {...{ own, typed, change, file }} go={() => void go()} />
      {problem === '' ? null : (
        <Notice kind="warning" role="alert">
          {problem}
        </Notice>
      )}
      <div className="mt-3">
        <Button variant="secondary" aria-disabled={isSending} onClick={() => void go()}>
          {isSending ? t('sending') : t('go')}
        </Button>
      </div>
    </Disclosure>
  )
}

interface PictureFieldsProps {
  readonly own: readonly string[]
  readonly typed: typeof nothing
  readonly change: (next: Partial<typeof nothing>) => void
  readonly file: RefObject<HTMLInputElement | null>
  readonly go: () => void
}

function PictureFields({ own, typed, change, file, go }: PictureFieldsProps) {
  const t = useTranslations('writing.ownPicture')
  const options = own.map((value, index) => ({
    value,
    label: t('size', { number: own.length - index, ...(sizeOfOwn(value) ?? { width: 0, height: 0 }) }),
  }))
  return (
    // The fields are in the form of the text, and Enter in them is no wish to save that.
    <div
      className="flex flex-col gap-3 py-1"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        if (event.target.type === 'text') go()
      }}
    >
      <p className="text-small text-muted">{t('about')}</p>
      <Field id="own-file" label={t('file')} hint={t('fileHint')}>
        {(aria) => (
          <input {...aria} ref={file} type="file" accept="image/png,image/jpeg,image/webp" className="control" />
        )}
      </Field>
      {own.length === 0 ? null : (
        <Select
          {...{ id: 'own-known', label: t('known'), placeholder: t('choose'), options, value: typed.known }}
          onChange={({ currentTarget }) => {
            change({ known: currentTarget.value })
          }}
        />
      )}
      {sizeOfOwn(typed.known) ? (
        // oxlint-disable-next-line nextjs/no-img-element -- it was made small when it was added
        <img src={`/handouts/pictures/${typed.known}`} alt="" className="bg-white max-h-40 max-w-full self-start" />
      ) : null}
      <TextInput
        {...{ id: 'own-shows', label: t('shows'), hint: t('showsHint'), value: typed.shows, maxLength: 300 }}
        onChange={({ currentTarget }) => {
          change({ shows: currentTarget.value })
        }}
      />
      <TextInput
        {...{ id: 'own-caption', label: t('caption'), value: typed.caption, maxLength: 200 }}
        onChange={({ currentTarget }) => {
          change({ caption: currentTarget.value })
        }}
      />
      <PickRow
        {...{ type: 'checkbox', id: 'own-decoration', name: 'ownDecoration', value: 'yes', label: t('decoration') }}
        input={{
          onChange: ({ currentTarget }) => {
            change({ isDecoration: currentTarget.checked })
          },
        }}
      />
    </div>
  )
}

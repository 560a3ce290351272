'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import { putBackWhole } from './held-controls'
import { heldBefore } from './renew-page'

/** On a page that loaded itself again: what had been typed is in its place, and this says so and leads there. */
export function PutBack() {
  const t = useTranslations('form')
  const [places, setPlaces] = useState<readonly string[] | null>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // After the effects of the page's own forms, which take hold of their controls.
    void heldBefore('controls').then(async (held) => {
      if (held) setPlaces(await putBackWhole(document, held))
    })
  }, [])
  useEffect(() => {
    if (places) box.current?.focus()
  }, [places])
  if (!places) return null
  const [first] = places
  return (
    <div ref={box} tabIndex={-1} className="mb-6">
      <Notice kind="warning" role="alert">
        <p>{t('renewed')}</p>
        {first ? (
          <p>
            <a href={`#${first}`}>{t('renewedWhere')}</a>
          </p>
        ) : null}
      </Notice>
    </div>
  )
}

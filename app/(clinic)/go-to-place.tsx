import type { ComponentProps } from 'react'
import { GoTo } from '@/components/palette/go-to'
import { ClientWords } from '../client-words'

/** It brings its few words along, so that the pages need not know of it. */
export function GoToPlace({ places }: ComponentProps<typeof GoTo>) {
  return (
    <ClientWords of={['goTo']}>
      <GoTo places={places} />
    </ClientWords>
  )
}

'use client'

import { useEffect, useLayoutEffect } from 'react'
import { heldControls, putBackWhole } from './held-controls'
import type { Held } from '@/lib/web/kept-page'

/** Longer than a page takes to be drawn in place of itself, shorter than anybody takes to come back to it. */
const momentMs = 1000

const shelf: { kept: { readonly page: string; readonly at: number; readonly held: Held } | null } = { kept: null }

const without = (held: Held, sent: HTMLFormElement | null): Held => {
  const ids = new Set([...(sent?.elements ?? [])].map(({ id }) => id))
  return Object.fromEntries(Object.entries(held).filter(([id]) => !ids.has(id)))
}

/**
 * For a page of several forms that each act draws anew: what was begun in the others is put back. Stands after all forms,
 * so that theirs are there before its effects.
 */
export function KeepTyped() {
  useLayoutEffect(() => {
    let sent: HTMLFormElement | null = null
    const note = ({ target }: SubmitEvent) => {
      sent = target instanceof HTMLFormElement ? target : null
    }
    const page = window.location.pathname
    document.addEventListener('submit', note, true)
    return () => {
      document.removeEventListener('submit', note, true)
      shelf.kept = { page, at: performance.now(), held: without(heldControls(document), sent) }
    }
  }, [])
  useEffect(() => {
    const { kept } = shelf
    shelf.kept = null
    const isSame = kept?.page === window.location.pathname && performance.now() - kept.at < momentMs
    if (isSame) void putBackWhole(document, kept.held)
  }, [])
  return null
}

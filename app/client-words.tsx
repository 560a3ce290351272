import type { Messages, NamespaceKeys, NestedKeyOf } from 'next-intl'
import { getLocale, getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Speaking } from '@/components/shell/speaking'

/** A part of the messages, as `useTranslations` names it: 'check', 'intake.interrupt'. */
export type Words = NamespaceKeys<Messages, NestedKeyOf<Messages>>

type Tree = { readonly [name: string]: Tree | string | undefined }

/** The same tree with these branches alone. */
function branches(tree: Tree, paths: readonly (readonly string[])[]): Tree {
  const names = new Set(paths.flatMap(([name]) => name ?? []))
  return Object.fromEntries(
    [...names].map((name) => {
      const found = tree[name]
      const rests = paths.filter(([first]) => first === name).map(([, ...rest]) => rest)
      const isWhole = typeof found !== 'object' || rests.some((rest) => rest.length === 0)
      return [name, isWhole ? found : branches(found, rests)]
    }),
  )
}

const written = new WeakMap<Tree, Map<string, string>>()

/** As one string, written once for each language: React writes a tree value by value, each time that a page is asked for. */
function textOf(all: Tree, words: readonly Words[]): string {
  const ofLanguage = written.get(all) ?? new Map<string, string>()
  written.set(all, ofLanguage)
  const name = words.join(' ')
  const paths = words.map((each) => each.split('.'))
  const text = ofLanguage.get(name) ?? JSON.stringify(branches(all, paths))
  ofLanguage.set(name, text)
  return text
}

interface ClientWordsProps {
  readonly of: readonly Words[]
  readonly children: ReactNode
}

/**
 * What the parts that run in the browser may say. All the rest of the page is in words already, so nothing else is
 * sent: the messages are several times as long as most pages.
 */
export async function ClientWords({ of, children }: ClientWordsProps) {
  const [locale, all] = await Promise.all([getLocale(), getMessages()])
  return (
    <Speaking locale={locale} words={textOf(all, of)}>
      {children}
    </Speaking>
  )
}

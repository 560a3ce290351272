import { type Messages, type NamespaceKeys, type NestedKeyOf, NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

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

interface ClientWordsProps {
  readonly of: readonly Words[]
  readonly children: ReactNode
}

/**
 * What the parts that run in the browser may say. All the rest of the page is in words already, so nothing else is
 * sent: the messages are several times as long as most pages.
 */
export async function ClientWords({ of, children }: ClientWordsProps) {
  const all = (await getMessages()) as Tree
  const messages = branches(
    all,
    of.map((words) => words.split('.')),
  )
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
}

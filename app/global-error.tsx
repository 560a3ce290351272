'use client'

import { messages } from '@/lib/content/messages/messages'

/** Shown when even the layout failed, so it leans on nothing but the words. */
export default function GlobalError({ reset }: { readonly reset: () => void }) {
  const words = messages.en.problem
  return (
    <html lang="en">
      <body
        style={{
          colorScheme: 'light dark',
          fontFamily: 'sans-serif',
          maxWidth: '34rem',
          margin: '2rem auto',
          padding: '0 1rem',
        }}
      >
        <title>{words.title}</title>
        <h1>{words.title}</h1>
        <p>{words.body}</p>
        <p>{words.noPhone}</p>
        <p>{words.emergency}</p>
        <button type="button" onClick={reset}>
          {words.retry}
        </button>
      </body>
    </html>
  )
}

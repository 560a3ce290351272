'use client'

import words from '@/lib/content/messages/en/problem.json'

/** Shown when even the layout failed, so it leans on nothing but the words. A part of every page: these alone. */
export default function GlobalError({ reset }: { readonly reset: () => void }) {
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
        <title>{words.problem.title}</title>
        <h1>{words.problem.title}</h1>
        <p>{words.problem.body}</p>
        <p>{words.problem.noPhone}</p>
        <p>{words.problem.emergency}</p>
        <button type="button" onClick={reset}>
          {words.problem.retry}
        </button>
      </body>
    </html>
  )
}

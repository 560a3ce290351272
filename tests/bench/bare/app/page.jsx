import pg from 'pg'

export const dynamic = 'force-dynamic'

const pool = new pg.Pool({ connectionString: process.env.BARE_DATABASE_URL, max: 10 })
// A connection that is lost fails the statement that needed it.
pool.on('error', () => undefined)

/** The floor: the least that is still a page of the app router about something in the database. */
export default async function Page() {
  const { rows } = await pool.query({ name: 'bare', text: 'SELECT name, phone FROM clinic ORDER BY id LIMIT 1' })
  return (
    <main>
      <h1>{rows[0]?.name}</h1>
      <p>{rows[0]?.phone}</p>
    </main>
  )
}

import { afterEach, expect, it, vi } from 'vitest'
import { emailLink } from '@/lib/operations/patients/email-link'
import { onBehalfOf } from '@/lib/request'
import { startWorker, type Worker } from '@/lib/worker/worker'
import { must } from '@/prisma/sample/live-story'
import { newPatientAt } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'
import { testKeel } from '@/tests/support/keel'

testMailServer()
const keel = testKeel()
let worker: Worker | undefined

afterEach(async () => {
  await worker?.stop()
})

/** The database itself writes down for whom each change of a message was made. */
const watched = `
  CREATE TABLE seen (state text, application text);
  GRANT INSERT ON seen TO keel_app;
  CREATE FUNCTION see() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN INSERT INTO seen VALUES (NEW.state, current_setting('application_name')); RETURN NEW; END $$;
  CREATE TRIGGER see AFTER INSERT OR UPDATE ON message FOR EACH ROW EXECUTE FUNCTION see()`

it('what a job does is done for the request that asked for it, long after its reply', async () => {
  for (const statement of watched.split(/;\n(?= {2}[CG])/)) await keel.asOwner(statement)
  const clock = { now: () => new Date() }
  const { patientId } = await newPatientAt(keel, keel.here, 'alex@mail.example')
  must(await onBehalfOf('of-reception', () => emailLink(keel.here.reception, { patientId }, clock)))
  worker = await startWorker(process.env.DATABASE_APP_URL ?? '')
  await vi.waitFor(async () => {
    const seen = await keel.asOwner('SELECT DISTINCT state::text, application FROM seen ORDER BY 1')
    const states = ['sending', 'sent', 'waiting']
    expect(seen).toEqual(states.map((state) => ({ state, application: 'keel of-reception' })))
  }, 15_000)
})

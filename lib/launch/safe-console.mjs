import { loggedError } from '../logged-error.mjs'

/*
 * Loaded into the web server. What it is built on says each mistake on the console, with all that hangs on it: values of a
 * row that the database refused, too. It gets to say what Keel's own log does.
 */
for (const kind of ['error', 'warn', 'info', 'log', 'debug', 'trace']) {
  const say = console[kind].bind(console)
  console[kind] = (...said) => {
    say(...said.map((each) => (each instanceof Error ? JSON.stringify(loggedError(each)) : each)))
  }
}

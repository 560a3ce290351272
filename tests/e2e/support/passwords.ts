/** All that the walks type as a password: the logs are searched for each of them in the end. */
export const passwords = {
  sample: 'keel-sample-only',
  chosen: 'seven geese in a row',
  another: 'nine herons on a roof',
  afterPasskeys: 'quiet otters fold maps',
  guessable: 'haddad haddad',
  wrong: 'not the password',
} as const

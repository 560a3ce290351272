/** Loaded into the web server: when the launcher is killed outright, nobody is left to stop it. */
process.once('disconnect', () => process.exit(1))

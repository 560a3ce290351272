/**
 * Loaded into the web server: when the launcher is killed outright, nobody is left to stop it, nor to read what it says. An
 * orderly exit would wait for the log's last lines to be taken, for ever.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))

import fc from 'fast-check'

/**
 * Property tests draw the same cases in every run, so that a red run means a change and not bad luck.
 * `FUZZ_SEED=random` draws others, as the long runs do (`FUZZ_RUNS`, `PROPERTY_RUNS`); a number repeats
 * a reported run.
 */
const given = process.env['FUZZ_SEED']

if (given !== 'random') fc.configureGlobal({ seed: Number(given ?? 20150625) })

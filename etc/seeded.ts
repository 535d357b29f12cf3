import fc from 'fast-check';

/** Every property begins with the seed that was given. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED) });

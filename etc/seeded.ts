import fc from 'fast-check';

/** Every law of a night begins with the seed that the night has told, also those that are not given one. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED) });

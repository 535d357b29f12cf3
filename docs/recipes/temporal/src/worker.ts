// The worker, for a Temporal server at TEMPORAL_ADDRESS: `node dist/src/worker.js`. Not part of the tests, which know no server.
import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import { activitiesWith } from './activities.js';

const connection = await NativeConnection.connect({ address: process.env.TEMPORAL_ADDRESS ?? 'localhost:7233' });
const worker = await Worker.create({
  connection,
  taskQueue: 'follow-ups',
  workflowsPath: fileURLToPath(new URL('workflows.js', import.meta.url)),
  activities: activitiesWith({
    now: () => new Date(),
    candidate: { name: 'Sam Rivera', timeZone: 'America/New_York', email: 'sam@rivera.example' },
    onFile: async () => null, // your database
    send: async (mail) => console.log('to send', mail), // your provider, with mail.key as the idempotency key
    notify: async (note) => console.log('to do', note),
    report: async (fact) => console.error('not taken in', fact),
  }),
});
await worker.run();

// DATABASE_URL=postgres://... npm run setup: makes the tables of schema.sql and the queues of pg-boss, where they are missing.
import { openServer, setUp } from '../open-boss.ts';

const { DATABASE_URL } = process.env;
if (DATABASE_URL === undefined) {
  console.error('DATABASE_URL is not set, for example postgres://user:password@127.0.0.1:5432/name');
  process.exit(2);
}
const boss = await openServer(DATABASE_URL, 'setup');
await setUp(boss);
await boss.stop();
console.log('tables and queues are there');

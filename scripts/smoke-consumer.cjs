// Run in a project that has the packed package installed: requires every door and makes a real call.
const { calls } = require('./smoke-calls.cjs');

const load = (door) => require(`interview-followup${door.slice(1)}`);
const { exports: doors } = load('./package.json');
const left = process.argv.slice(2); // doors to leave out

(async () => {
  for (const door of Object.keys(doors).filter((name) => !left.includes(name))) {
    if (!calls[door]) throw new Error(`no call is written for the door ${door}: see smoke-calls.cjs`);
    await calls[door](load(door), load);
  }
  console.log(`required on Node ${process.version}: ${Object.keys(doors).join(' ')}`);
})();

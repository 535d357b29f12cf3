// Every change of src needs a changeset: `changeset status`, but also where there is no origin/main to compare with.
// On a branch the comparison starts where it left origin/main; elsewhere at the last commit that changed the version,
// and since that used up all changesets, any that is pending counts.
import { spawnSync } from 'node:child_process';
import readReleasePlan from '@changesets/get-release-plan';

const plan = await readReleasePlan(process.cwd()); // throws on a changeset that cannot be read
for (const { id, releases, summary } of plan.changesets) {
  console.log(`${id} (${releases.map((release) => release.type).join() || 'empty'}): ${summary.split('\n')[0].slice(0, 80)}`);
}

const head = git('rev-parse', '--verify', '--quiet', 'HEAD');
if (head === null) {
  console.log('not checked: there is no commit yet to compare with');
} else {
  const left = git('merge-base', 'HEAD', 'origin/main');
  const onBranch = left !== null && left !== head;
  const versions = git('log', '--format=%H', '-G"version":', '--', 'package.json');
  const base = onBranch ? left : versions?.split('\n')[0] || git('rev-list', '--max-parents=0', 'HEAD').split('\n').at(-1);

  const changed = [
    ...lines(git('diff', '--name-only', base, '--', 'src')),
    ...lines(git('ls-files', '--others', '--exclude-standard', 'src')),
  ];
  const added = [
    ...lines(git('diff', '--name-only', '--diff-filter=A', base, '--', '.changeset')),
    ...lines(git('ls-files', '--others', '--exclude-standard', '.changeset')),
  ];
  const counted = plan.changesets.filter(({ id }) => !onBranch || added.includes(`.changeset/${id}.md`));
  console.log(`since ${base.slice(0, 10)}: ${changed.length} files of src changed, ${counted.length} changesets`);
  if (changed.length > 0 && counted.length === 0) {
    console.error('src changed without a changeset: `npx changeset add` (or `--empty`, if users need not know)');
    process.exitCode = 1;
  }
}

function git(...args) {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function lines(text) {
  return text ? text.split('\n') : [];
}

// What the list is made of, and what a filter finds in it.

const NOT_DONE = 'NOT DONE';
const ROOT = '(root)';

/** All entries: changes first, then sites that are left alone, then files that were not done. */
function entriesOf(review) {
  const files = new Map(review.files.map(file => [file.path, file]));
  const sites = new Map(review.sites.map(site => [site.id, site]));
  const changes = review.changes.map(change => {
    const own = change.sites.map(id => sites.get(id)).filter(site => site !== undefined);
    return entry('change', change.path, change.grade, own, {change, file: files.get(change.path)});
  });
  const changed = new Set(review.changes.flatMap(change => change.sites));
  const skipped = review.sites
    .filter(site => site.verdict !== 'SAFE' && !changed.has(site.id))
    .map(site => entry('skip', site.path, site.grade, [site], {}));
  const failures = review.files
    .filter(file => file.failure !== undefined)
    .map(file => entry('failure', file.path, NOT_DONE, [], {failure: file.failure}));
  return [...changes, ...skipped, ...failures];
}

function entry(kind, path, grade, sites, more) {
  const reasons = more.failure ? [more.failure] : sites.flatMap(site => site.reasons);
  return {
    kind, path, grade, sites, ...more,
    line: sites.length === 0 ? 0 : sites[0].line,
    module: moduleOf(path),
    codes: new Set(reasons.map(reason => reason.code)),
    text: null,
  };
}

/** The folder that has the sources, by the usual layouts. */
function moduleOf(path) {
  const sources = path.indexOf('/src/');
  if (sources > 0) {
    return path.slice(0, sources);
  }
  return path.startsWith('src/') || !path.includes('/') ? ROOT : path.slice(0, path.indexOf('/'));
}

/** All that the text filter looks through, made when it is first needed. */
function textOf(entry) {
  if (entry.text === null) {
    const hunks = entry.change ? entry.change.hunks : [];
    entry.text = [
      entry.path,
      ...entry.codes,
      ...entry.sites.flatMap(site => [site.id, site.method, site.lock, site.protocol]),
      ...entry.sites.flatMap(site => site.code ? site.code.lines : []),
      ...hunks.flatMap(hunk => hunk.lines.map(line => line.slice(1))),
    ].join('\n').toLowerCase();
  }
  return entry.text;
}

function filtered(entries, filter) {
  const text = filter.text.trim().toLowerCase();
  return entries.filter(entry =>
    (filter.grade === '' || entry.grade === filter.grade)
    && (filter.reason === '' || entry.codes.has(filter.reason))
    && (filter.module === '' || entry.module === filter.module)
    && (text === '' || textOf(entry).includes(text)));
}

/** How many entries have each of the values, by value. */
function counted(entries, valuesOf) {
  const counts = new Map();
  for (const entry of entries) {
    for (const value of valuesOf(entry)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

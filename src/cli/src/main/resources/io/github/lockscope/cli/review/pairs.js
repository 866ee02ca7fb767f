// Which lines before a change stand for which after it, and which words differ.

const MOST_LINE_PAIRS = 1000000;
const MOST_SIMILAR_PAIRS = 2500;
const SIMILAR = 0.5;
const WORD = /\s+|[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu;

/** The longest common subsequence, as pairs of indices; none where that would take too long. */
function common(a, b, isSame, most = MOST_LINE_PAIRS) {
  if (a.length * b.length > most) {
    return [];
  }
  const width = b.length + 1;
  const best = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      best[i * width + j] = isSame(a[i], b[j])
        ? best[(i + 1) * width + j + 1] + 1
        : Math.max(best[(i + 1) * width + j], best[i * width + j + 1]);
    }
  }
  const pairs = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (isSame(a[i], b[j])) {
      pairs.push([i++, j++]);
    } else if (best[(i + 1) * width + j] >= best[i * width + j + 1]) {
      i++;
    } else {
      j++;
    }
  }
  return pairs;
}

function words(text) {
  return text.match(WORD) ?? [];
}

/** How much of two lines is the same, from 0 to 1. */
function similarity(a, b) {
  const left = words(a.text).filter(word => /\S/.test(word));
  const right = words(b.text).filter(word => /\S/.test(word));
  const rest = [...right];
  let shared = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at >= 0) {
      rest.splice(at, 1);
      shared++;
    }
  }
  return left.length + right.length === 0 ? 0 : 2 * shared / (left.length + right.length);
}

/** Goes through two lists beside each other: the pairs, and between them what has no partner. */
function* besides(a, b, pairs) {
  let i = 0;
  let j = 0;
  for (const [nextI, nextJ] of [...pairs, [a.length, b.length]]) {
    yield {a: a.slice(i, nextI), b: b.slice(j, nextJ)};
    if (nextI < a.length && nextJ < b.length) {
      yield {pair: [a[nextI], b[nextJ]]};
    }
    i = nextI + 1;
    j = nextJ + 1;
  }
}

function* paired(removed, added) {
  const isMoved = (before, after) => before.text.trim() === after.text.trim();
  const isSimilar = (before, after) => similarity(before, after) >= SIMILAR;
  for (const step of besides(removed, added, common(removed, added, isMoved))) {
    if (step.pair) {
      const [before, after] = step.pair;
      yield {kind: before.text === after.text ? 'same' : 'indented', before, after};
      continue;
    }
    const similar = common(step.a, step.b, isSimilar, MOST_SIMILAR_PAIRS);
    for (const inner of besides(step.a, step.b, similar)) {
      if (inner.pair) {
        yield {kind: 'changed', before: inner.pair[0], after: inner.pair[1]};
      } else {
        yield* inner.a.map(before => ({kind: 'removed', before}));
        yield* inner.b.map(after => ({kind: 'added', after}));
      }
    }
  }
}

/** The rows of a hunk: {kind, before, after}, each side {number, text} or absent. */
function rowsOf(hunk) {
  const rows = [];
  let before = hunk.before;
  let after = hunk.after;
  let removed = [];
  let added = [];
  for (const line of [...hunk.lines, ' ']) {
    const text = line.slice(1);
    if (line[0] === '-') {
      removed.push({number: before++, text});
    } else if (line[0] === '+') {
      added.push({number: after++, text});
    } else {
      rows.push(...paired(removed, added));
      rows.push({kind: 'same', before: {number: before++, text}, after: {number: after++, text}});
      removed = [];
      added = [];
    }
  }
  rows.pop(); // the line that only ended the last run
  return rows;
}

/** Where two lines differ, as lists of [from, to]; how they are indented does not count. */
function differences(before, after) {
  const a = words(before.trimStart());
  const b = words(after.trimStart());
  const pairs = common(a, b, (left, right) => left === right);
  return {
    before: gaps(a, pairs.map(pair => pair[0]), before.length - before.trimStart().length),
    after: gaps(b, pairs.map(pair => pair[1]), after.length - after.trimStart().length),
  };
}

/** The runs of words that are not kept; a space between two such words is part of the run. */
function gaps(list, keptIndices, start) {
  const kept = new Set(keptIndices);
  const isChanged = i => i >= 0 && i < list.length && !kept.has(i);
  const ranges = [];
  let at = start;
  list.forEach((word, i) => {
    const isBetween = /^\s/.test(word) && isChanged(i - 1) && isChanged(i + 1);
    if (isChanged(i) || isBetween) {
      const last = ranges.at(-1);
      if (last && last[1] === at) {
        last[1] += word.length;
      } else {
        ranges.push([at, at + word.length]);
      }
    }
    at += word.length;
  });
  return ranges;
}

// Colours for Java: for a few lines from the middle of a file, so there is no parser.

const KEYWORDS = new Set(('abstract assert boolean break byte case catch char class const continue'
  + ' default do double else enum extends final finally float for goto if implements import'
  + ' instanceof int interface long native new package private protected public record return'
  + ' sealed permits short static strictfp super switch synchronized this throw throws transient'
  + ' try var void volatile while yield true false null').split(' '));

// In this order: a quote or slash within a comment or string begins nothing.
const TOKEN = new RegExp(
  [
    /\/\/.*/, /\/\*/, /"""/, /"(?:[^"\\]|\\.)*"?/, /'(?:[^'\\]|\\.)*'?/,
    /@[\p{L}_$][\p{L}\p{N}_$.]*/, /\d[\w.]*/, /[\p{L}_$][\p{L}\p{N}_$]*/,
  ].map(part => part.source).join('|'),
  'gu');

const ENDS = {comment: '*/', string: '"""'};

function kindOf(token) {
  switch (token[0]) {
    case '/':
      return 'comment';
    case '"':
    case "'":
      return 'string';
    case '@':
      return 'annotation';
    default:
      return /^\d/.test(token) ? 'number' : KEYWORDS.has(token) ? 'keyword' : '';
  }
}

/**
 * Gives a function that takes lines one after the other and gives the pieces of each,
 * {from, to, kind}; comments and text blocks go on over lines.
 */
function colours() {
  let open = null;
  let isFirst = true;
  return line => {
    if (isFirst && /^\s*\*/.test(line)) {
      open = 'comment';
    }
    isFirst = false;
    const pieces = [];
    let at = 0;
    const take = (to, kind) => {
      if (to > at) {
        pieces.push({from: at, to, kind});
      }
      at = to;
    };
    while (at < line.length) {
      if (open !== null) {
        const end = line.indexOf(ENDS[open], at);
        take(end < 0 ? line.length : end + ENDS[open].length, open);
        open = end < 0 ? open : null;
        continue;
      }
      TOKEN.lastIndex = at;
      const found = TOKEN.exec(line);
      take(found === null ? line.length : found.index, '');
      if (found !== null) {
        const kind = kindOf(found[0]);
        take(at + found[0].length, kind);
        open = found[0] === '/*' || found[0] === '"""' ? kind : null;
      }
    }
    return pieces;
  };
}

// Hunks and excerpts as tables.

/** A line of code, coloured, with the ranges that differ inside elements of the given name. */
function code(text, pieces, ranges = [], mark = '') {
  const line = element('code');
  let at = 0;
  for (const [from, to] of ranges) {
    colour(line, text, pieces, at, from);
    const marked = element(mark);
    colour(marked, text, pieces, from, to);
    line.append(marked);
    at = to;
  }
  colour(line, text, pieces, at, text.length);
  return line;
}

function colour(parent, text, pieces, from, to) {
  for (const piece of pieces) {
    const part = text.slice(Math.max(from, piece.from), Math.min(to, piece.to));
    if (piece.from < to && piece.to > from && part !== '') {
      parent.append(piece.kind === '' ? visible(part) : element('span', {class: piece.kind}, part));
    }
  }
}

/** The two cells of one side of a row. */
function side(line, ranges, mark, colours) {
  if (line === undefined) {
    return [element('td', {class: 'number'}), element('td', {class: 'none'})];
  }
  return [
    element('td', {class: 'number'}, line.number),
    element('td', {}, code(line.text, colours(line.text), ranges, mark)),
  ];
}

/** All of a line but how it is indented. */
function whole(line) {
  const start = line === undefined ? 0 : line.text.length - line.text.trimStart().length;
  return line === undefined || start === line.text.length ? [] : [[start, line.text.length]];
}

function rangesOf(row) {
  switch (row.kind) {
    case 'changed':
      return differences(row.before.text, row.after.text);
    case 'removed':
    case 'added':
      return {before: whole(row.before), after: whole(row.after)};
    default:
      return {before: [], after: []};
  }
}

function headings(...names) {
  const cells = names.map(name =>
    element('th', {scope: 'col'}, element('span', {class: 'unseen'}, name)));
  return element('thead', {}, element('tr', {}, ...cells));
}

/** A hunk, old lines beside new ones. */
function diffTable(hunk, caption) {
  const before = colours();
  const after = colours();
  const rows = rowsOf(hunk).map(row => {
    const ranges = rangesOf(row);
    const cells = [
      ...side(row.before, ranges.before, 'del', before),
      ...side(row.after, ranges.after, 'ins', after),
    ];
    if (row.kind === 'indented') {
      cells[3].prepend(element('span', {class: 'unseen'}, 'indented: '));
    }
    return element('tr', {class: row.kind}, ...cells);
  });
  return element('table', {class: 'code diff', 'aria-label': visible(caption)},
    headings('Line before', 'Before', 'Line after', 'After'),
    element('tbody', {}, ...rows));
}

/** Lines as they are, with one of them marked. */
function excerptTable(excerpt, markedLine, caption) {
  const colour = colours();
  const rows = excerpt.lines.map((text, i) => {
    const number = excerpt.first + i;
    const ranges = number === markedLine ? whole({text}) : [];
    return element('tr', {},
      element('td', {class: 'number'}, number),
      element('td', {}, code(text, colour(text), ranges, 'mark')));
  });
  return element('table', {class: 'code excerpt', 'aria-label': visible(caption)},
    headings('Line', 'Code'),
    element('tbody', {}, ...rows));
}

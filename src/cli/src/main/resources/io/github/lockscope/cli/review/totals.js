// The totals as a picture: one bar, and a table that says the same in numbers.

const SVG = 'http://www.w3.org/2000/svg';
const BAR = {width: 1000, height: 28, gap: 4};

function partsOf(totals) {
  return [
    {name: 'already safe (not listed)', style: 'held', count: totals.safe},
    {name: 'rewritten, SAFE', style: 'safe', count: totals.rewriteSafe, grade: 'SAFE'},
    {name: 'rewritten, REVIEW', style: 'review', count: totals.rewriteReview, grade: 'REVIEW'},
    {name: 'left alone, MANUAL', style: 'manual', count: totals.skipped, grade: 'MANUAL'},
    {name: 'files not done', style: 'not-done', count: totals.filesNotDone, grade: NOT_DONE},
  ];
}

function svg(name, attributes, ...content) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...content);
  return made;
}

function bar(parts) {
  const present = parts.filter(part => part.count > 0);
  const sum = present.reduce((all, part) => all + part.count, 0);
  const room = BAR.width - BAR.gap * Math.max(0, present.length - 1);
  // A part of a few is still to be seen beside one of thousands.
  const shares = present.map(part => Math.max(part.count / sum, 0.006));
  const all = shares.reduce((total, share) => total + share, 0);
  let x = 0;
  const rects = present.map((part, i) => {
    const width = room * shares[i] / all;
    const rect = svg('rect', {x, y: 0, width, height: BAR.height, rx: 3, class: part.style},
      svg('title', {}, part.name + ': ' + part.count));
    x += width + BAR.gap;
    return rect;
  });
  const label = parts.map(part => part.name + ': ' + part.count).join(', ');
  return svg('svg', {
    role: 'img', 'aria-label': label, preserveAspectRatio: 'none',
    viewBox: '0 0 ' + BAR.width + ' ' + BAR.height,
  }, ...rects);
}

/** The legend; what is listed below can be chosen by it. */
function legend(parts, choose) {
  return element('ul', {class: 'legend'}, ...parts.map(part => {
    const content = [
      element('span', {class: 'swatch ' + part.style, 'aria-hidden': 'true'}),
      element('strong', {}, part.count.toLocaleString('en')), ' ' + part.name];
    if (part.grade === undefined || part.count === 0) {
      return element('li', {}, ...content);
    }
    const button = element('button', {type: 'button'}, ...content);
    button.addEventListener('click', () => choose(part.grade));
    return element('li', {}, button);
  }));
}

function showTotals(totals, choose) {
  const parts = partsOf(totals);
  byId('totals').append(bar(parts), element('figcaption', {}, legend(parts, choose)));
}

function showRun(run, totals) {
  const options = Object.entries(run.options)
    .map(([name, value]) => name + '=' + (Array.isArray(value) ? value.join(', ') : value));
  const facts = [
    run.tool + ' ' + run.version, run.recipe, options.join(', '), run.paths.join(' '),
    run.commit === undefined ? '' : 'commit ' + run.commit,
    totals.javaFiles > 0 ? plural(totals.javaFiles, 'Java file', 'Java files') : '',
    plural(totals.filesToChange, 'file to change', 'files to change'),
  ].filter(fact => fact !== '');
  byId('run').append(visible(facts.join(' · ')));
}

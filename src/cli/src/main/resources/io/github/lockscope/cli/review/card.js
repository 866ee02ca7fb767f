// An entry of the list as an article.

/** The article of an entry; onTick is called with whether the change is accepted now. */
function card(entry, isAccepted, onTick) {
  const article = element('article', {class: 'entry ' + entry.kind, tabindex: '-1'});
  const heading = element('h3', {},
    element('span', {class: 'path'}, entry.path),
    entry.line > 0 ? ':' + entry.line : '');
  article.setAttribute('aria-label', visible(heading.textContent + ', ' + entry.grade));
  const top = element('header', {}, heading, badge(entry.grade));
  if (entry.kind === 'change') {
    top.append(tick(entry, article, isAccepted, onTick));
  }
  article.append(top, ...bodyOf(entry));
  return article;
}

function tick(entry, article, isAccepted, onTick) {
  const box = element('input', {type: 'checkbox', 'aria-label': 'Accept the change of ' + nameOf(entry)});
  box.checked = isAccepted;
  article.classList.toggle('accepted', isAccepted);
  box.addEventListener('change', () => {
    article.classList.toggle('accepted', box.checked);
    onTick(box.checked);
  });
  return element('label', {class: 'tick'}, box, ' accept');
}

function nameOf(entry) {
  return entry.path + (entry.line > 0 ? ' line ' + entry.line : '');
}

function bodyOf(entry) {
  switch (entry.kind) {
    case 'change':
      return changeBody(entry);
    case 'skip':
      return [skipBody(entry)];
    default:
      return [element('div', {class: 'facts'}, reasons([entry.failure]))];
  }
}

function changeBody(entry) {
  const {hunks} = entry.change;
  const sites = sitesByHunk(entry.sites, hunks);
  const parts = hunks.map((hunk, i) => element('div', {class: 'hunk'},
    diffTable(hunk, 'Change of ' + entry.path + ' from line ' + hunk.before),
    element('div', {class: 'facts'}, ...sites[i].map(site => facts(site)))));
  return [...parts, ...shared(entry)];
}

/** The sites that each hunk is for: the last hunk that begins at or above the acquire. */
function sitesByHunk(sites, hunks) {
  const lists = hunks.map(() => []);
  for (const site of sites) {
    const at = hunks.findLastIndex(hunk => hunk.before <= site.line);
    lists[Math.max(at, 0)]?.push(site);
  }
  return lists;
}

/** What changes of the file need, shown on demand: it is the same for each. */
function shared(entry) {
  const hunks = entry.file ? entry.file.shared : [];
  if (hunks.length === 0) {
    return [];
  }
  const details = element('details', {}, element('summary', {}, 'With it, as far as it needs them: imports for this file'));
  details.append(...hunks.map(hunk =>
    diffTable(hunk, 'Change of ' + entry.path + ' from line ' + hunk.before)));
  return [details];
}

function skipBody(entry) {
  const [site] = entry.sites;
  const excerpt = site.code
    ? [excerptTable(site.code, site.line, 'Code around line ' + site.line + ' of ' + entry.path)]
    : [];
  return element('div', {class: 'hunk'}, ...excerpt, element('div', {class: 'facts'}, facts(site)));
}

function facts(site) {
  const list = element('dl', {});
  const fact = (name, value, asCode) => {
    if (value !== '') {
      list.append(element('dt', {}, name), element('dd', {}, asCode ? element('code', {}, value) : value));
    }
  };
  fact('line', site.line, false);
  fact('method', site.method, true);
  fact('lock', site.lock, true);
  fact('protocol', site.protocol, false);
  fact('form', site.form, false);
  fact('grade', site.grade, false);
  return element('div', {class: 'site'}, list, reasons(site.reasons));
}

function reasons(explanations) {
  return element('ul', {class: 'reasons'}, ...explanations.map(each =>
    element('li', {}, element('code', {class: 'reason'}, each.code), ' ', sentence(each.sentence))));
}

// Puts the page together.

function start() {
  const json = byId('review').textContent;
  const review = JSON.parse(json);
  const entries = entriesOf(review);
  const accepted = new Accepted(review, json);
  const list = new EntryList(entry => card(
    entry,
    entry.kind === 'change' && accepted.has(entry.change),
    isAccepted => {
      accepted.set([entry.change], isAccepted);
      showCounts();
    }));

  function showCounts() {
    const taken = review.changes.filter(change => accepted.has(change)).length;
    byId('shown').textContent =
      list.shown.length.toLocaleString('en') + ' of ' + plural(entries.length, 'entry', 'entries') + ' shown.';
    byId('taken').textContent =
      taken.toLocaleString('en') + ' of ' + plural(review.changes.length, 'change', 'changes') + ' accepted.';
  }

  function show() {
    list.show(filtered(entries, filterOfPage()));
    showCounts();
  }

  function filter() {
    writeAddress(filterOfPage());
    show();
  }

  function choose(grade) {
    byId('filters').reset();
    byId('grade').value = grade;
    filter();
  }

  function acceptShown(isAccepted) {
    const changes = list.shown.filter(entry => entry.kind === 'change').map(entry => entry.change);
    accepted.set(changes, isAccepted);
    list.articles.forEach(article => {
      article.classList.toggle('accepted', isAccepted && article.matches('.change'));
      article.querySelectorAll('.tick input').forEach(box => {
        box.checked = isAccepted;
      });
    });
    showCounts();
  }

  showRun(review.run, review.totals);
  showTotals(review.totals, choose);
  fillFilters(entries);
  readAddress();
  show();

  const form = byId('filters');
  form.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
  // The controls are reset only after the event.
  form.addEventListener('reset', () => setTimeout(filter));
  addEventListener('hashchange', () => {
    readAddress();
    show();
  });
  // The address keeps the filter, so this link may not change it.
  document.querySelector('.jump').addEventListener('click', event => {
    event.preventDefault();
    byId('list').focus();
  });
  byId('all').addEventListener('click', () => acceptShown(true));
  byId('none').addEventListener('click', () => acceptShown(false));
  byId('export').addEventListener('click', () =>
    download('decisions.json', JSON.stringify(accepted.decisions(), null, 2) + '\n'));
  addEventListener('beforeprint', () => list.growToEnd());
  listenToKeys(list);
  // So that the first letter of a search is as fast as the next.
  (window.requestIdleCallback ?? setTimeout)(() => entries.forEach(textOf));
}

start();

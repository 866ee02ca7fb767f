// The list of entries, put on the page some at a time: a page of thousands at once would be slow.

const CHUNK = 20;
const AHEAD = '1500px';
const SECTIONS = ['change', 'skip', 'failure'];

/** Shows entries, as articles that `make` makes of them. */
class EntryList {
  constructor(make) {
    this.make = make;
    this.shown = [];
    this.articles = [];
    this.current = -1;
    this.more = byId('more');
    this.more.addEventListener('click', () => this.grow());
    byId('list').addEventListener('focusin', event => {
      const article = event.target.closest('article');
      this.current = article === null ? this.current : this.articles.indexOf(article);
    });
    this.observer = new IntersectionObserver(
      changes => changes.some(change => change.isIntersecting) && this.grow(),
      {rootMargin: AHEAD});
  }

  show(entries) {
    this.shown = entries;
    this.articles = [];
    this.current = -1;
    for (const kind of SECTIONS) {
      const count = entries.filter(entry => entry.kind === kind).length;
      const section = byId(kind);
      section.hidden = count === 0;
      section.querySelector('.count').textContent = count.toLocaleString('en');
      section.querySelector('.entries').replaceChildren();
    }
    byId('nothing').hidden = entries.length > 0;
    this.grow();
  }

  /** Puts the next entries on the page, at least up to an index. */
  grow(least = this.articles.length) {
    const from = this.articles.length;
    const next = this.shown.slice(from, Math.max(from + CHUNK, least + 1));
    const parts = new Map(SECTIONS.map(kind => [kind, document.createDocumentFragment()]));
    for (const entry of next) {
      const article = this.make(entry);
      this.articles.push(article);
      parts.get(entry.kind).append(article);
    }
    parts.forEach((part, kind) => byId(kind).querySelector('.entries').append(part));
    const rest = this.shown.length - this.articles.length;
    this.more.hidden = rest === 0;
    this.more.textContent = 'Show more, ' + rest.toLocaleString('en') + ' left';
    // An observer tells changes only: asked anew, it tells whether there is still room.
    this.observer.unobserve(this.more);
    this.observer.observe(this.more);
  }

  growToEnd() {
    if (this.articles.length < this.shown.length) {
      this.grow(this.shown.length - 1);
    }
  }

  /** Goes to the entry that is so many further down. */
  move(by) {
    const to = Math.min(Math.max(this.current + by, 0), this.shown.length - 1);
    if (to < 0) {
      return;
    }
    if (to >= this.articles.length) {
      this.grow(to);
    }
    this.current = to;
    this.articles[to].focus({preventScroll: true});
    this.articles[to].scrollIntoView({block: 'start'});
  }

  /** The tick-box of the current entry, where it has one. */
  box() {
    return this.articles[this.current]?.querySelector('.tick input') ?? null;
  }
}

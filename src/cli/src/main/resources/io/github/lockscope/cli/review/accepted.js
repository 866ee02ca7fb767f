// Which changes are accepted: kept for the next time this same review is opened, and exported.

const DECISIONS_FORMAT = 1;

/** A hash that tells reviews apart; nobody has a reason to forge one. */
function hashOf(text) {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    low = Math.imul(low ^ c, 0x9e3779b1);
    high = Math.imul(high ^ c, 0x5f356495);
  }
  return (high >>> 0).toString(16) + (low >>> 0).toString(16);
}

class Accepted {
  constructor(review, json) {
    this.review = review;
    this.key = 'lockscope-review-' + hashOf(json);
    this.ids = new Set(this.read() ?? this.safe());
  }

  safe() {
    return this.review.changes.filter(change => change.grade === 'SAFE').map(change => change.id);
  }

  /** What was kept, if anything; a page opened as a file may have nothing to keep it in. */
  read() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.key));
      return Array.isArray(kept) ? kept : null;
    } catch {
      return null;
    }
  }

  set(changes, isAccepted) {
    for (const change of changes) {
      if (isAccepted) {
        this.ids.add(change.id);
      } else {
        this.ids.delete(change.id);
      }
    }
    try {
      localStorage.setItem(this.key, JSON.stringify([...this.ids]));
    } catch {
      // then the ticks last as long as the page
    }
  }

  has(change) {
    return this.ids.has(change.id);
  }

  /** What `lockscope apply` is to do: files with the sites of accepted changes. */
  decisions() {
    const sites = new Map();
    for (const change of this.review.changes.filter(each => this.has(each))) {
      sites.set(change.path, [...(sites.get(change.path) ?? []), ...change.sites]);
    }
    const files = this.review.files
      .filter(file => sites.has(file.path))
      .map(file => ({path: file.path, sha256: file.sha256, sites: sites.get(file.path)}));
    return {format: DECISIONS_FORMAT, run: this.review.run, files};
  }
}

function download(name, text) {
  const url = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const link = element('a', {href: url, download: name});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

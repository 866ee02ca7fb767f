// Text of sources enters the page here and only as text nodes.

// Characters that show nothing, or turn the direction of what follows: code could look like other code.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

function visible(text) {
  return text.replace(UNSEEN, c => '\\u' + c.codePointAt(0).toString(16).padStart(4, '0'));
}

/** Makes an element; what is no element among its content becomes text. */
function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...content.map(each => each instanceof Node ? each : visible(String(each))));
  return made;
}

function byId(id) {
  return document.getElementById(id);
}

/** A sentence, with what stands between backticks as code. */
function sentence(text) {
  const parts = text.split('`').map((part, i) => i % 2 === 1 ? element('code', {}, part) : part);
  return element('span', {class: 'sentence'}, ...parts);
}

function badge(grade) {
  return element('span', {class: 'badge ' + grade.toLowerCase().replace(' ', '-')}, grade);
}

function plural(count, one, many) {
  return count.toLocaleString('en') + ' ' + (count === 1 ? one : many);
}

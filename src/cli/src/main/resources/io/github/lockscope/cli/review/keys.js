// The keyboard: what the keys do, unless they are meant for a control.

function isTyped(target) {
  return target.closest('input:not([type=checkbox]), select, textarea, dialog') !== null;
}

/** A space presses what has the focus, unless that is an entry. */
function isForEntry(event) {
  return event.key !== ' ' || event.target.matches('article');
}

function listenToKeys(list) {
  const press = wanted => {
    const box = list.box();
    if (box !== null && box.checked !== wanted(box.checked)) {
      box.click();
    }
  };
  const actions = {
    'j': () => list.move(1),
    'k': () => list.move(-1),
    'x': () => press(is => !is),
    ' ': () => press(is => !is),
    'a': () => press(() => true),
    '/': () => byId('text').focus(),
    '?': () => byId('help').showModal(),
  };
  document.addEventListener('keydown', event => {
    const isOff = !byId('keys').checked || event.ctrlKey || event.metaKey || event.altKey;
    if (isOff || isTyped(event.target) || !isForEntry(event) || !Object.hasOwn(actions, event.key)) {
      return;
    }
    event.preventDefault();
    actions[event.key]();
  });
  byId('help-button').addEventListener('click', () => byId('help').showModal());
}

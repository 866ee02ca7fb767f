// The filter: its controls, and the part of the address that keeps it.

const FILTERS = ['grade', 'reason', 'module', 'text'];

/** Fills the lists to choose from, with how many entries each choice has. */
function fillFilters(entries) {
  fill(byId('grade'), counted(entries, entry => [entry.grade]));
  fill(byId('reason'), counted(entries, entry => entry.codes));
  fill(byId('module'), counted(entries, entry => [entry.module]));
}

function fill(select, counts) {
  select.append(element('option', {value: ''}, 'all'));
  for (const value of [...counts.keys()].sort()) {
    const option = element('option', {}, value + ' (' + counts.get(value).toLocaleString('en') + ')');
    option.value = value;
    select.append(option);
  }
}

function filterOfPage() {
  return Object.fromEntries(FILTERS.map(name => [name, byId(name).value]));
}

/** Sets the controls to what the address says. */
function readAddress() {
  const kept = new URLSearchParams(location.hash.slice(1));
  for (const name of FILTERS) {
    const control = byId(name);
    control.value = kept.get(name) ?? '';
    if (control.selectedIndex === -1) {
      control.value = ''; // this review has no such choice
    }
  }
}

function writeAddress(filter) {
  const kept = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
  try {
    history.replaceState(null, '', '#' + kept);
  } catch {
    // then the address does not keep the filter
  }
}

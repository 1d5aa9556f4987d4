import { Person } from '../../kernel/lists/columns';

const most = 8;

/** People whose name or address contains what was typed, without regard to case or accents. All of them while nothing is typed. */
export function suggestionsFor(typed: string, people: readonly Person[]): readonly Person[] {
  const wanted = plain(typed);
  return people.filter(({ name, email }) => plain(name).includes(wanted) || plain(email).includes(wanted)).slice(0, most);
}

/** What stands in the box once a person is picked: the name, or the address where several have that name. */
export function nameToType(person: Person, people: readonly Person[]): string {
  const namesakes = people.filter(({ name }) => plain(name) === plain(person.name));
  return namesakes.length > 1 ? person.email : person.name;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

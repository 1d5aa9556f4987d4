import { folded } from '../../kernel/folded';
import { Person } from '../../kernel/lists/columns';

const most = 8;

/** People whose name or address contains what was typed, without regard to case or accents. All of them while nothing is typed. */
export function suggestionsFor(typed: string, people: readonly Person[]): readonly Person[] {
  const wanted = folded(typed);
  return people.filter(({ name, email }) => folded(name).includes(wanted) || folded(email).includes(wanted)).slice(0, most);
}

/** What stands in the box once a person is picked: the name, or the address where several have that name. */
export function nameToType(person: Person, people: readonly Person[]): string {
  const namesakes = people.filter(({ name }) => folded(name) === folded(person.name));
  return namesakes.length > 1 ? person.email : person.name;
}

import { Person, PersonId } from '../../../src/kernel/lists/columns';
import { nameToType, suggestionsFor } from '../../../src/ui/form/suggestions';

const people: readonly Person[] = [
  ['Hélène Roy', 'helene.roy@region.example'],
  ['Luc Beaulieu', 'luc.beaulieu@region.example'],
  ['Luc Beaulieu', 'luc.beaulieu2@region.example'],
].map(([name, email], index) => ({ id: index as PersonId, name, email }));

it('finds a name without its accents and an address by its beginning', () => {
  expect(suggestionsFor('helene', people).map(({ name }) => name)).toEqual(['Hélène Roy']);
  expect(suggestionsFor('luc.beaulieu2', people)).toHaveLength(1);
  expect(suggestionsFor('', people)).toHaveLength(3);
});

it('types the address of a person whose name others have', () => {
  expect(nameToType(people[0], people)).toBe('Hélène Roy');
  expect(nameToType(people[2], people)).toBe('luc.beaulieu2@region.example');
});

/** @jest-environment jsdom */
import { chooseLanguage, onLanguageChosen, pageLanguage } from '../../src/webparts/page/pageLanguage';

beforeEach(() => localStorage.clear());

it.each([['fr-CA', 'fr'], ['fr-fr', 'fr'], ['en-US', 'en'], ['de-DE', 'en']])('follows SharePoint: %s is read as %s', (culture, language) => {
  expect(pageLanguage(culture)).toBe(language);
});

it("keeps the reader's choice whatever SharePoint's language is, and tells the other web parts", () => {
  const told = jest.fn();
  const end = onLanguageChosen(told);
  chooseLanguage('fr', 'en-US');
  expect(pageLanguage('en-US')).toBe('fr');
  expect(told).toHaveBeenCalledTimes(1);
  end();
  chooseLanguage('en', 'en-US');
  expect(told).toHaveBeenCalledTimes(1);
});

it("ends the choice when SharePoint's own language changes", () => {
  chooseLanguage('fr', 'en-US');
  expect(pageLanguage('en-GB')).toBe('en');
});

it('survives a spoiled setting', () => {
  localStorage.setItem('regionalIntranet.language', '{');
  expect(pageLanguage('fr-CA')).toBe('fr');
});

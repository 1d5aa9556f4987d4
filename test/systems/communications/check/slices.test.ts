import { Finding } from '../../../../src/systems/communications/check/contract';
import { checkPair } from '../../../../src/systems/communications/check/checkPair';
import { checkText } from '../../../../src/systems/communications/check/checkText';
import { defaultSettings } from '../../../../src/systems/communications/check/defaultSettings';
import { checkInSlices, Idle } from '../../../../src/systems/communications/check/slices';
import { parse } from './support/found';

const texts = { en: '<h2>Hours</h2><h4>Summer</h4><p>Open on March 3. <a href="/x">Click here</a></p>', fr: '<h2>Heures</h2><h4>Été</h4><p>Ouvert le 4 mars. <a href="/x">Cliquez ici</a></p>' };

/** A page whose idle moments come when the test says. */
function page() {
  const waiting: (() => void)[] = [];
  const idle: Idle = go => {
    waiting.push(go);
    return () => waiting.splice(waiting.indexOf(go), 1);
  };
  return { idle, hasWork: () => waiting.length > 0, breathe: () => waiting.shift()?.() };
}

function checking() {
  const told: (readonly Finding[])[] = [];
  const { idle, hasWork, breathe } = page();
  const end = checkInSlices(texts, defaultSettings, parse, idle, findings => told.push(findings));
  return { told, end, hasWork, breathe };
}

it('finds in idle moments what the check finds at once', () => {
  const { told, hasWork, breathe } = checking();
  let moments = 0;
  for (; hasWork(); moments += 1) breathe();
  const atOnce = [...checkText({ language: 'en', html: texts.en }, defaultSettings, parse), ...checkText({ language: 'fr', html: texts.fr }, defaultSettings, parse), ...checkPair(texts, defaultSettings, parse)];
  expect(told).toHaveLength(1);
  expect(told[0]).toHaveLength(atOnce.length);
  expect(told[0]).toEqual(expect.arrayContaining([...atOnce]));
  expect(moments).toBeGreaterThan(30);
});

it.each([0, 1, 20])('tells nothing once it is ended, after %i moments', moments => {
  const { told, end, hasWork, breathe } = checking();
  for (let moment = 0; moment < moments; moment += 1) breathe();
  end();
  expect(hasWork()).toBe(false);
  expect(told).toEqual([]);
});

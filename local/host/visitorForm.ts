import { IncomingMessage, ServerResponse } from 'node:http';
import { Language, languages } from '../../src/kernel/text';
import { Visit } from '../server/contract';
import { parseCookies } from '../server/cookies';
import { PersonaId, personas, sitePath } from '../site';
import { redirect, sendText } from './respond';

const largestForm = 4096;
const oneYear = 31_536_000;

/**
 * Answers the form that changes who one is or the language: sets the cookies and goes back to where the visitor was. Refuses other
 * methods, other sites' pages, and unknown names.
 */
export async function answerVisitorForm(request: IncomingMessage, response: ServerResponse, origin: string): Promise<void> {
  if (request.method !== 'POST') return sendText(response, 405, 'This address takes a form by POST.');
  if (!isSameOrigin(request, origin)) return sendText(response, 403, 'This form may be sent from the local site only.');
  const form = await readForm(request);
  if (!form) return sendText(response, 413, 'The form is too long.');
  const cookies = cookiesOf(form.get('persona'), form.get('language'));
  if (!cookies) return sendText(response, 400, 'There is no such persona or language.');
  redirect(response, safeReturn(form.get('return')), { 'Set-Cookie': [...cookies] });
}

function isSameOrigin(request: IncomingMessage, origin: string): boolean {
  const { origin: sender, 'sec-fetch-site': site } = request.headers;
  return sender === undefined ? site === undefined || site === 'same-origin' : sender === origin;
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > largestForm) return undefined;
  }
  return new URLSearchParams(text);
}

function cookiesOf(persona: string | null, language: string | null): readonly string[] | undefined {
  const cookies: string[] = [];
  if (persona !== null) {
    if (!isPersona(persona)) return undefined;
    cookies.push(cookie('persona', persona));
  }
  if (language !== null) {
    if (!isLanguage(language)) return undefined;
    cookies.push(cookie('language', language));
  }
  return cookies.length > 0 ? cookies : undefined;
}

/** Cookies that a page sets for a visitor who came without: its requests to the services must say who asks, and in which language. */
export function missingCookies(request: IncomingMessage, { visitor }: Visit): readonly string[] {
  const given = parseCookies(request.headers.cookie);
  const wanted = { persona: visitor.persona.id, language: visitor.language };
  return visitor.bearer ? [] : Object.entries(wanted).filter(([name, value]) => given.get(name) !== value).map(([name, value]) => cookie(name, value));
}

function cookie(name: string, value: string): string {
  return `${name}=${value}; Path=/; Max-Age=${oneYear}; SameSite=Lax; HttpOnly`;
}

function isPersona(id: string): id is PersonaId {
  return personas.some((persona) => persona.id === id);
}

function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}

/** Only an address of this site; anything else goes to the front page, so that the form can't send people elsewhere. */
export function safeReturn(target: string | null): string {
  return target !== null && /^\/[^/\\]/.test(target) && !/[\r\n\\]/.test(target) ? target : sitePath;
}

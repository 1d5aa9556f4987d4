import { IncomingMessage } from 'node:http';
import { Language } from '../../src/kernel/text';
import { defaultPersona, Persona, personas } from '../site';
import { SiteStore } from '../store/contract';
import { Visitor } from './contract';
import { parseCookies } from './cookies';

/** Who asks, and whether they said so or were taken for the default persona. */
export type Recognized =
  | { readonly kind: 'known' | 'default'; readonly visitor: Visitor }
  /** A cookie or a token that names nobody. */
  | { readonly kind: 'stranger'; readonly visitor: Visitor; readonly by: 'cookie' | 'bearer' };

/** User 1 of every site is its first administrator: the one who may add a persona that the site does not know yet. */
const administrator = { userId: 1 } as const;

function personaCalled(id: string | undefined): Persona | undefined {
  return personas.find(persona => persona.id === id);
}

function languageOf(cookie: string | undefined, accepted: string | undefined): Language {
  if (cookie === 'en' || cookie === 'fr') return cookie;
  return /^\s*fr\b/i.test(accepted ?? '') ? 'fr' : 'en';
}

function bearerOf(request: IncomingMessage): string | undefined {
  return /^Bearer\s+(.+)$/i.exec(request.headers.authorization ?? '')?.[1]?.trim();
}

/** Tells visitors by `Authorization: Bearer <persona id>`, else by the cookie `persona`; the language by its cookie, else by Accept-Language. */
export class Visitors {
  private readonly userIds = new Map<string, number>();

  public constructor(private readonly store: Pick<SiteStore, 'ensureUser'>) {}

  public recognize(request: IncomingMessage): Recognized {
    const cookies = parseCookies(request.headers.cookie);
    const bearer = bearerOf(request);
    const named = bearer ?? cookies.get('persona');
    const persona = personaCalled(named);
    const visitor: Visitor = {
      ...this.seat(persona ?? personaCalled(defaultPersona) ?? personas[0]),
      language: languageOf(cookies.get('language'), request.headers['accept-language']),
      bearer: bearer !== undefined,
    };
    if (persona) return { kind: 'known', visitor };
    return named === undefined ? { kind: 'default', visitor } : { kind: 'stranger', visitor, by: bearer === undefined ? 'cookie' : 'bearer' };
  }

  private seat(persona: Persona): Pick<Visitor, 'persona' | 'userId'> {
    const known = this.userIds.get(persona.upn);
    const userId = known ?? this.store.ensureUser(administrator, persona.upn).id;
    this.userIds.set(persona.upn, userId);
    return { persona, userId };
  }
}

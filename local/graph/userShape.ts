import { DirectoryUser } from '../store/contract';

type Json = Readonly<Record<string, unknown>>;

/** Shown when nothing is selected, in Graph's order. */
const usual = ['businessPhones', 'displayName', 'givenName', 'jobTitle', 'mail', 'mobilePhone', 'officeLocation', 'preferredLanguage', 'surname', 'userPrincipalName', 'id'] as const;

function everything(user: DirectoryUser): Json {
  return {
    businessPhones: [], displayName: user.displayName, givenName: user.givenName, jobTitle: user.jobTitle, mail: user.mail, mobilePhone: null,
    officeLocation: user.officeLocation, preferredLanguage: user.preferredLanguage, surname: user.surname, userPrincipalName: user.userPrincipalName, id: user.id,
    department: user.department, accountEnabled: true, userType: 'Member', companyName: null, city: user.officeLocation, country: 'Canada', mailNickname: user.mail.split('@')[0],
  };
}

/** The value of one property, for filters and sorting; undefined for a name that a user does not have. */
export function userProperty(user: DirectoryUser, name: string): string | undefined {
  const value = everything(user)[name];
  return typeof value === 'string' ? value : undefined;
}

/** A user as Graph shows them. Selected names that a user does not have are passed over, as Graph does. */
export function userShape(user: DirectoryUser, select: readonly string[]): Json {
  const all = everything(user);
  const names: readonly string[] = select.length === 0 ? usual : select;
  return Object.fromEntries(names.filter(name => name in all).map(name => [name, all[name]]));
}

import { DirectoryUser } from '../store/contract';

/** A person in one line: id, account, names, job, branch, town, language of choice, manager's account. */
type Entry = readonly [
  id: string, account: string, givenName: string, surname: string, jobTitle: string, department: string, office: string, language: 'en' | 'fr', manager?: string,
];

/** The people whom a visitor of the local site may be (local/site.ts). */
const personas: readonly Entry[] = [
  ['54a09a7d-5c03-440b-a259-0b800fc06046', 'owen.marsh', 'Owen', 'Marsh', 'Manager, Business Services', 'Business Services Branch', 'Thunder Bay', 'en'],
  ['1651c17e-923c-4d7c-bf76-708e729f1739', 'maya.trembath', 'Maya', 'Trembath', 'Manager, Inspections', 'Operations Branch', 'Sudbury', 'en', 'helen.vanderveen'],
  ['6e5ad541-c590-4e18-b0d4-aa499d262c57', 'luc.beaulieu', 'Luc', 'Beaulieu', 'Manager, Program Delivery', 'Programs Branch', 'Timmins', 'fr', 'helen.vanderveen'],
  ['5fdebfef-8926-492b-9590-6ac41f6446a5', 'sam.oduya', 'Sam', 'Oduya', 'Program Analyst', 'Programs Branch', 'Sudbury', 'en', 'luc.beaulieu'],
  ['0e65ef42-65a1-413b-930a-1927da8f59b0', 'fiona.achebe', 'Fiona', 'Achebe', 'Freedom of Information Coordinator', 'Corporate Services Branch', 'Sudbury', 'en', 'owen.marsh'],
  ['f1b5e4d0-4143-42b1-9531-243f46c158ce', 'chantal.roy', 'Chantal', 'Roy', 'Communications Lead', 'Communications Branch', 'North Bay', 'fr', 'margaret.okafor'],
  ['e9a44b50-c384-4c94-b9f7-0970c6f6bbf2', 'ravi.nair', 'Ravi', 'Nair', 'Records and Information Coordinator', 'Corporate Services Branch', 'Thunder Bay', 'en', 'owen.marsh'],
  ['7d1b9c52-3e68-4a0f-b5d9-6c2e8f40a173', 'marguerite.sioui', 'Marguerite', 'Sioui', 'Government Records Archivist', 'Corporate Services Branch', 'Sudbury', 'fr', 'owen.marsh'],
  ['0c5ff940-d318-489b-937b-44bb46b71524', 'petra.lindqvist', 'Petra', 'Lindqvist', 'Senior Policy Advisor', 'Policy and Planning Branch', 'Sault Ste. Marie', 'en', 'daniel.whitefeather'],
];

/** Their colleagues. Nobody here exists. */
const colleagues: readonly Entry[] = [
  ['f849c9ad-da5d-41c5-916c-6dd3bbe506b2', 'helen.vanderveen', 'Helen', 'van der Veen', 'Regional Director', "Regional Director's Office", 'Sudbury', 'en'],
  ['35851ab0-b663-4942-983b-aa05aba84b24', 'margaret.okafor', 'Margaret', 'Okafor', 'Director, Communications', 'Communications Branch', 'Sudbury', 'en', 'helen.vanderveen'],
  ['a102c6aa-04c2-437a-aaf8-b2857a5cbc5f', 'daniel.whitefeather', 'Daniel', 'Whitefeather', 'Manager, Policy and Planning', 'Policy and Planning Branch', 'Thunder Bay', 'en', 'helen.vanderveen'],
  ['69a3aea9-e352-4f9f-b368-b9f1923fda9e', 'marie-eve.gagnon', 'Marie-Ève', 'Gagnon', 'Executive Assistant', "Regional Director's Office", 'Sudbury', 'fr', 'helen.vanderveen'],
  ['e1ebb100-b5c0-4ef1-b2b1-fb09b41e666b', 'sean.obrien', 'Sean', "O'Brien", 'Senior Inspector', 'Operations Branch', 'Sudbury', 'en', 'maya.trembath'],
  ['f4c9addc-1850-49e4-80bd-5814540420b4', 'siobhan.obrien', 'Siobhán', "O'Brien", 'Legal Counsel', 'Legal Services Branch', 'North Bay', 'en', 'helen.vanderveen'],
  ['c70d1718-6a6d-49b0-8bd2-1c764a7599e4', 'jean-francois.tremblay', 'Jean-François', 'Tremblay', 'Inspector', 'Operations Branch', 'Timmins', 'fr', 'maya.trembath'],
  ['9e8e1870-11cd-4b7f-969e-be3fcac4356f', 'noemie.tremblay', 'Noémie', 'Tremblay', 'Program Officer', 'Programs Branch', 'Hearst', 'fr', 'luc.beaulieu'],
  ['6cf69d08-24f3-4714-813d-4bfc33ba1163', 'andre.lefebvre', 'André', 'Lefebvre', 'Field Technician', 'Operations Branch', 'Kapuskasing', 'fr', 'maya.trembath'],
  ['26545c76-73f6-4140-b5f0-011887c0400a', 'julie.belanger', 'Julie', 'Bélanger', 'Bilingual Client Service Representative', 'Client Services Branch', 'Sturgeon Falls', 'fr', 'grace.mackenzie'],
  ['cee68829-ba23-478d-bfb6-f86d70858628', 'stephane.carriere', 'Stéphane', 'Carrière', 'Program Officer', 'Programs Branch', 'Cochrane', 'fr', 'luc.beaulieu'],
  ['2fb2650b-c21f-449e-ae25-e1394c3a2805', 'grace.mackenzie', 'Grace', 'MacKenzie', 'Manager, Client Services', 'Client Services Branch', 'North Bay', 'en', 'helen.vanderveen'],
  ['a1ffca70-d1dc-468e-91ba-4f0bde10b515', 'raven.kakegamic', 'Raven', 'Kakegamic', 'Indigenous Relations Advisor', 'Policy and Planning Branch', 'Sioux Lookout', 'en', 'daniel.whitefeather'],
  ['329429c5-54b7-4e82-b0ac-c2b7c449b23f', 'thomas.shawanda', 'Thomas', 'Shawanda', 'Indigenous Liaison Officer', 'Programs Branch', 'Manitoulin Island', 'en', 'luc.beaulieu'],
  ['7bbbcaf8-96ea-472d-8661-b7cbc012023e', 'elaine.metatawabin', 'Elaine', 'Metatawabin', 'Community Program Officer', 'Programs Branch', 'Moosonee', 'en', 'luc.beaulieu'],
  ['504c1a39-ddc3-4ed4-b43e-5b1f9b118471', 'joseph.nootchtai', 'Joseph', 'Nootchtai', 'Conservation Technician', 'Operations Branch', 'Espanola', 'en', 'maya.trembath'],
  ['b59b1eff-724e-4485-b73b-5f9a60204e21', 'autumn.sky-morrisseau', 'Autumn', 'Sky-Morrisseau', 'Program Analyst', 'Programs Branch', 'Thunder Bay', 'en', 'luc.beaulieu'],
  ['5700c15d-1b3c-49c7-b02a-a56c08fc7ae2', 'priya.raghunathan', 'Priya', 'Raghunathan', 'Financial Analyst', 'Business Services Branch', 'Thunder Bay', 'en', 'owen.marsh'],
  ['e58e8d35-c727-4a2a-959e-6acec64bbc34', 'mohamed.abdirahman', 'Mohamed', 'Abdirahman', 'Procurement Officer', 'Business Services Branch', 'Sudbury', 'en', 'owen.marsh'],
  ['ef0df6ad-508d-44ed-bec7-11fe92b61d8b', 'nguyet.pham', 'Nguyệt', 'Phạm', 'Geographic Information Specialist', 'Policy and Planning Branch', 'Sault Ste. Marie', 'en', 'daniel.whitefeather'],
  ['43324bb7-c4d4-4735-befc-8c0c97ed6527', 'katarzyna.wisniewska', 'Katarzyna', 'Wiśniewska', 'Human Resources Advisor', 'Business Services Branch', 'Thunder Bay', 'en', 'owen.marsh'],
  ['328756f0-c2fc-4da0-bbcb-e93541014b1e', 'arjun.sandhu', 'Arjun', 'Sandhu', 'Inspector', 'Operations Branch', 'Kenora', 'en', 'maya.trembath'],
  ['6ea66661-9837-41c4-816a-5465075c9ba4', 'leila.haddad', 'Leila', 'Haddad', 'Communications Officer', 'Communications Branch', 'Sudbury', 'fr', 'margaret.okafor'],
  ['21641a02-b020-4fa6-92be-f67abcd8e3e7', 'chidi.eze', 'Chidi', 'Eze', 'Web and Social Media Specialist', 'Communications Branch', 'Sudbury', 'en', 'margaret.okafor'],
  ['577bc829-ef45-4907-8c8c-e45ff352c4e7', 'wei.zhang', 'Wei', 'Zhang', 'Data Analyst', 'Policy and Planning Branch', 'Thunder Bay', 'en', 'daniel.whitefeather'],
  ['ae55d6cb-9e27-42b7-af30-ab71097ac5b9', 'maria.santos-delacruz', 'Maria', 'Santos-Dela Cruz', 'Administrative Assistant', 'Client Services Branch', 'Parry Sound', 'en', 'grace.mackenzie'],
  ['67760d01-58a4-40d2-8f69-11802b97645f', 'ivan.petrenko', 'Ivan', 'Petrenko', 'Systems Support Analyst', 'Business Services Branch', 'Thunder Bay', 'en', 'owen.marsh'],
  ['2a4f8b52-ec33-46a4-aa0e-5759545e2400', 'fatima.zahra', 'Fatima', 'Zahra', 'Program Analyst', 'Programs Branch', 'Sudbury', 'fr', 'luc.beaulieu'],
  ['22c17265-0fab-42d8-a06e-a6349327e7e1', 'david.campbell', 'David', 'Campbell', 'Senior Inspector', 'Operations Branch', 'Fort Frances', 'en', 'maya.trembath'],
  ['a60023b7-4fd2-4e2e-b9ab-49d9cca66a60', 'laura.campbell', 'Laura', 'Campbell', 'Records Clerk', 'Corporate Services Branch', 'Thunder Bay', 'en', 'ravi.nair'],
  ['0cb68b4a-9f18-46e8-b7a4-146a656efb9d', 'robert.hill', 'Robert', 'Hill', 'Fleet and Facilities Officer', 'Business Services Branch', 'Dryden', 'en', 'owen.marsh'],
  ['bc48df8c-1151-4e6f-b342-f18b27168346', 'emily.thompson', 'Emily', 'Thompson', 'Client Service Representative', 'Client Services Branch', 'Huntsville', 'en', 'grace.mackenzie'],
  ['d4794a0b-c602-4cba-bd23-ce6b3c4b6ea8', 'kari.niemi', 'Kari', 'Niemi', 'Field Technician', 'Operations Branch', 'Thunder Bay', 'en', 'maya.trembath'],
  ['ca50a5b9-1285-4883-87dd-d2e20d9e1357', 'tuula.koskinen', 'Tuula', 'Koskinen', 'Accounts Clerk', 'Business Services Branch', 'Thunder Bay', 'en', 'owen.marsh'],
  ['2f30f6a8-a797-436a-9ef4-539fb4d58cff', 'giovanni.rossi', 'Giovanni', 'Rossi', 'Engineer', 'Operations Branch', 'Sault Ste. Marie', 'en', 'maya.trembath'],
  ['25b8ecd1-1de4-4e36-a242-fb180f6879e7', 'patrick.st-amand', 'Patrick', 'St-Amand', 'Policy Advisor', 'Policy and Planning Branch', 'Mattawa', 'fr', 'daniel.whitefeather'],
  ['f1b5a60c-77e5-4051-9332-b771353215e1', 'hannah.goldberg', 'Hannah', 'Goldberg', 'Privacy Analyst', 'Corporate Services Branch', 'Sudbury', 'en', 'fiona.achebe'],
  ['c8aa4f96-58cf-4a2d-9110-5cf0e2f8a32d', 'amina.yusuf', 'Amina', 'Yusuf', 'FOI Assistant', 'Corporate Services Branch', 'Sudbury', 'en', 'fiona.achebe'],
  ['2c2848b7-707a-473c-a751-455b67835877', 'blake.anderson', 'Blake', 'Anderson', 'Summer Student', 'Operations Branch', 'Elliot Lake', 'en', 'maya.trembath'],
  ['c4a04c64-3fe9-43b2-a14b-c12b1f4bb968', 'yvette.cheechoo', 'Yvette', 'Cheechoo', 'Client Service Representative', 'Client Services Branch', 'Moose Factory', 'en', 'grace.mackenzie'],
];

const entries = [...personas, ...colleagues];
const addressOf = (account: string): string => `${account}@region.example`;

function managerId(account: string | undefined): string | undefined {
  return entries.find(entry => entry[1] === account)?.[0];
}

function toUser([id, account, givenName, surname, jobTitle, department, officeLocation, language, manager]: Entry): DirectoryUser {
  return {
    id, userPrincipalName: addressOf(account), mail: addressOf(account), displayName: `${givenName} ${surname}`, givenName, surname, jobTitle, department, officeLocation,
    preferredLanguage: language === 'fr' ? 'fr-CA' : 'en-CA', managerId: managerId(manager),
  };
}

/** The embedded directory: a regional office of some fifty people, with the names that one meets in Northern Ontario. */
export const directory: readonly DirectoryUser[] = entries.map(toUser);

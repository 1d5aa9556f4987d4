import { BothLanguages, Words } from '../../../../ui/words';

const en = {
  notAPicture: 'This is not a PNG, JPEG, WebP or GIF picture. Choose another file. The text is as it was.',
  tooLarge: 'The picture is larger than 4 MB or 4,000 pixels. Make it smaller and choose it again. The text is as it was.',
  notKept: 'The picture could not be kept. The text is as it was. Try again; if it happens again, tell the owner of the site.',
};

const fr: Words<typeof en> = {
  notAPicture: "Ce n'est pas une image PNG, JPEG, WebP ou GIF. Choisissez un autre fichier. Le texte est intact.",
  tooLarge: "L'image dépasse 4 Mo ou 4 000 pixels. Réduisez-la et choisissez-la de nouveau. Le texte est intact.",
  notKept: "L'image n'a pas pu être conservée. Le texte est intact. Réessayez; si cela se reproduit, avisez le propriétaire du site.",
};

export const pictureWords: BothLanguages<typeof en> = { en, fr };

import { PostEntry } from '../../social/checkPost';
import { SocialPost } from '../../planLists';

export function emptyPost(planId?: number): PostEntry {
  return { title: '', platform: '', dueOn: '', textEn: '', textFr: '', hasPicture: false, altEn: '', altFr: '', planId: planId === undefined ? '' : String(planId) };
}

export function postEntry({ title, platform, dueOn, textEn, textFr, hasPicture, altEn, altFr, planId }: SocialPost): PostEntry {
  return { title, platform, dueOn: dueOn ?? '', textEn: textEn ?? '', textFr: textFr ?? '', hasPicture, altEn: altEn ?? '', altFr: altFr ?? '', planId: planId === null ? '' : String(planId) };
}

import type * as pl from '../pl/follow-button.ts'

/** The buttons that begin and end following; alone, since long pages bring them along. */
export const followButton: typeof pl.followButton = {
  follow: 'Follow',
  followOf: (name: string) => `Follow: ${name}`,
  unfollow: 'Stop following',
  unfollowOf: (name: string) => `Stop following: ${name}`,
}

/** The buttons that begin and end following; alone, since long pages bring them along. */
export const followButton = {
  follow: 'Obserwuj',
  followOf: (name: string) => `Obserwuj: ${name}`,
  unfollow: 'Przestań obserwować',
  unfollowOf: (name: string) => `Przestań obserwować: ${name}`,
}

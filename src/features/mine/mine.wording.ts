const de = {
  star: 'Stern',
  starred: 'Stern gesetzt',
  unstarred: 'Stern genommen',
  markedRead: 'Als gelesen markiert',
  markedUnread: 'Als ungelesen markiert',
  markRead: 'als gelesen markieren',
  markUnread: 'als ungelesen markieren',
  readOn: (day: string) => `Gelesen am ${day}`,
  unread: 'Noch nicht gelesen',
  paragraph: 'Absatz markieren',
  from: (day: string) => `ab ${day}`,
  until: (day: string) => `bis ${day}`,
};

const en: typeof de = {
  star: 'Star',
  starred: 'Starred',
  unstarred: 'Star removed',
  markedRead: 'Marked as read',
  markedUnread: 'Marked as unread',
  markRead: 'mark as read',
  markUnread: 'mark as unread',
  readOn: (day) => `Read on ${day}`,
  unread: 'Not read yet',
  paragraph: 'Highlight a paragraph',
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
};

export const MINE_WORDING = { de, en };

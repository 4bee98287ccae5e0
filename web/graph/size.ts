/** Up to so many entities all labels have room and layouts are seen moving. */
export const FULL_BEAUTY = 300;

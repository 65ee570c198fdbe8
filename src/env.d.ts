declare module 'virtual:waymark' {
  /** The address of the icon file. */
  export const icons: string;
  /** The address of the icons of the person's own pages. */
  export const ownIcons: string;
  /** The address of the list of languages with their packs and sizes. */
  export const languagesFile: string;
}

declare module 'virtual:waymark-packs' {
  /** Every language's pack: only for the build. */
  export const packs: Record<string, import('./offer/pack').Pack>;
  export const packAddress: Record<string, string>;
}

/** How wide a photo of the body stands on the page: the measure, or a phone's whole width. */
export const bodySizes = '(max-width: 800px) 100vw, 672px';

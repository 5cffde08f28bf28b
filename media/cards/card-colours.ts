/** Of components/ui/tokens.css, as by day, but for what lies on the dark ground. */
export const colours = {
  brand: '#0d4a57',
  white: '#ffffff',
  /** Words beside the headline, on dark ground. */
  soft: '#b9dbe2',
  /** What a photo is darkened with: the desk's rail by night. */
  night: '#0b1d21',
  urgent: '#b4121e',
  onUrgent: '#ffffff',
  /** «مهم» is not عاجل, so it is not red: the brand's colour by night, and what stands on it. */
  important: '#7cc3d1',
  onImportant: '#0b2229',
} as const;

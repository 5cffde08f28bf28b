type DemoWriter = { id: number; slug: string; name: string; desk: string; email?: string };

/** Who writes for الضحى. The three with an address can sign in. */
export const demoWriters: DemoWriter[] = [
  {
    id: 1,
    slug: 'huda-almansouri',
    name: 'هدى المنصوري',
    desk: 'رئاسة التحرير',
    email: 'admin@duha.example',
  },
  {
    id: 2,
    slug: 'layla-haddad',
    name: 'ليلى حداد',
    desk: 'مكتب التحرير',
    email: 'editor@duha.example',
  },
  {
    id: 3,
    slug: 'samer-alkhatib',
    name: 'سامر الخطيب',
    desk: 'الشؤون المحلية',
    email: 'journalist@duha.example',
  },
  { id: 4, slug: 'rania-azzam', name: 'رانيا عزام', desk: 'الاقتصاد' },
  { id: 5, slug: 'nour-albazzaz', name: 'نور البزاز', desk: 'الشؤون الدولية' },
  { id: 6, slug: 'tariq-benyounes', name: 'طارق بن يونس', desk: 'الرياضة' },
  { id: 7, slug: 'salma-alnajjar', name: 'سلمى النجار', desk: 'الثقافة' },
  { id: 8, slug: 'yousef-alsayrafi', name: 'يوسف الصيرفي', desk: 'العلوم' },
  { id: 9, slug: 'karim-alzayyat', name: 'كريم الزيات', desk: 'المجتمع' },
];

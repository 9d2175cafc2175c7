import type { Locale } from '../model/locale.ts';

/** The words of the data page in English. Its keys type the Arabic. What a field means stands in the JSON Schema, in English. */
const en = {
  title: 'Open data',
  lead: 'Everything in the record as files: to reuse, to subscribe to, to check. Both languages stand in each data file; there is a calendar and a feed for each language.',
  licence: 'The text may be reused under',
  credit: 'Credit:',
  files: 'The files',
  file: 'File',
  format: 'Format',
  holds: 'What it holds',
  field: 'Field',
  form: 'Form',
  meaning: 'Meaning',
  'file.record': 'The whole record: entries, sources, statements, and the words in which it classifies.',
  'file.schema': 'The schema of the JSON files. The version in them grows when a field changes its meaning or goes.',
  'file.statements':
    'All statements as a table, one a line; UTF-8, lists separated by spaces. A cell that a spreadsheet would run as a formula starts with an apostrophe.',
  'file.map': 'Positions, and movements both ends of which have a position. A line joins the two ends and is no route.',
  'file.calendar':
    'Milestones as a calendar to subscribe to: only those whose day the sources name. What is planned is tentative.',
  'file.feed': 'New statements and corrections as a feed to subscribe to: RSS, the hundred newest.',
  'file.page': 'Each entry and each source has a JSON file of its own, to which its page leads.',
  'json.title': 'What the JSON files hold',
  'json.lead': 'A field that says nothing is left out; an empty list is written.',
} as const;

export type DataWords = Readonly<Record<keyof typeof en, string>>;

const ar: DataWords = {
  title: 'البيانات المفتوحة',
  lead: 'كل ما في السجل في ملفات، لمن أراد أن يستعملها أو يتابعها أو يتحقق منها. في كل ملف بيانات اللغتان معًا، ولكل لغة تقويم وموجز.',
  licence: 'يجوز استعمال النص برخصة',
  credit: 'على أن يُنسب إلى:',
  files: 'الملفات',
  file: 'الملف',
  format: 'الصيغة',
  holds: 'محتواه',
  field: 'الحقل',
  form: 'الشكل',
  meaning: 'المعنى',
  'file.record': 'السجل كله: المواد والمصادر والإفادات والمفردات التي يصنّف بها.',
  'file.schema': 'مخطط ملفات JSON. يزيد رقم الإصدار فيها إذا تغيّر معنى حقل أو حُذف.',
  'file.statements':
    'الإفادات كلها في جدول، إفادة في كل سطر، بترميز UTF-8، تفصل المسافات بين عناصر القوائم. والخلية التي قد ينفّذها برنامج الجداول على أنها صيغة حسابية تبدأ بفاصلة عليا.',
  'file.map': 'الإحداثيات، والتحركات التي تُعرف إحداثيات طرفيها. يصل الخط بين الطرفين، وليس مسارًا.',
  'file.calendar': 'المحطات في تقويم يمكن الاشتراك فيه: ما تذكر المصادر يومه وحده. والمخطَّط له فيه غير مؤكد.',
  'file.feed': 'الإفادات الجديدة والتصويبات في موجز RSS يمكن الاشتراك فيها، وفيها أحدث مئة.',
  'file.page': 'لكل مادة ولكل مصدر ملف JSON خاص به، تقود إليه صفحته.',
  'json.title': 'ما في ملفات JSON',
  'json.lead':
    'الحقل الذي لا قيمة له لا يُكتب، أما القائمة الفارغة فتُكتب. ومعاني الحقول بالإنكليزية، وهي من المخطط نفسه.',
};

/** The words of the data page in each language. */
export const dataWords: Readonly<Record<Locale, DataWords>> = { ar, en };

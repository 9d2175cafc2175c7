import { expect, test } from 'vitest';
import { writeJson } from '../../src/outputs/json-text.ts';
import { hostile } from './sample-record.ts';

test.each([...hostile, 'separators \u2028 \u2029', 'marks \u200f \u061c \ufeff', '<!-- <script>'])(
  '%j can neither close a script nor reorder what a reader sees, and is read back as it was',
  (text) => {
    const json = writeJson({ [text]: text });
    expect(json).not.toMatch(/[<\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/u);
    expect(JSON.parse(json)).toEqual({ [text]: text });
  },
);

import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.d.ts'];

export default defineConfig(
  globalIgnores(['dist', 'dist-*', '.astro', 'artifacts', 'test-results', 'playwright-report', 'tests/fixtures']),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      // A function fits on a screen; a file is split by matter, not by length.
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      // What is left to do stands in an issue, never in the code.
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // The index signatures of process.env and the like are read with brackets, as tsconfig asks.
      '@typescript-eslint/dot-notation': 'off',
      // A `!` stands where a check before it settled what the compiler cannot follow, such as an index in range.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // The rules that need types are few, and only those that find faults which neither tsc nor a test sees.
    files: typescript,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // Programs for the command line speak through the console.
    files: ['src/cli/**', 'bench/**', 'tests/run.ts', 'tests/run/**', 'tests/quality/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Playwright reads from the pattern what a fixture needs, so it must be written even where it is empty.
    files: ['tests/e2e/**'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    // Two machines with other languages have to make the same bytes: ids and days go by compareText, names by a language.
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^(localeCompare|toLocale\\w+)$/][arguments.length=0]',
          message: 'Name the language: without one it is that of the machine.',
        },
        {
          selector: "CallExpression[callee.property.name='localeCompare'][arguments.length=1]",
          message: 'Compare ids and days with compareText, names with a language.',
        },
        {
          selector: "NewExpression[callee.object.name='Intl'][arguments.length=0]",
          message: 'Name the language: without one it is that of the machine.',
        },
      ],
    },
  },
  {
    // Three readers of the ingest are one long table of cases each.
    files: ['src/ingest/**'],
    rules: { 'max-lines-per-function': ['error', { max: 125, skipBlankLines: true, skipComments: true }] },
  },
  {
    // A test, or a group of them, is no function to be split.
    files: ['tests/**', 'bench/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
);

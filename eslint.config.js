import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** ESLint looks for mistakes only; how the code is laid out is Prettier's business. */
export default defineConfig(
  {
    ignores: [
      'build',
      'data',
      'node_modules',
      'prisma/generated',
      'coverage',
      'test-results',
      'playwright-report',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // `as` is a promise nobody checks. `as const` and schemas say the same and are checked.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Handlers passed where nothing waits for them (`onSubmit={async …}`) are React's way.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      // Loaders and actions answer "403" and "404" by throwing a Response, as Remix wants it.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'lib', name: 'Response' }], allowThrowingUnknown: true },
      ],
      // A guard against an index that is not there is demanded by noUncheckedIndexedAccess; where
      // the rule knows better from a type that comes from outside, the guard still does no harm.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `(): void => f()` is clear enough.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      eqeqeq: ['error', 'always'],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['app/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ['app/**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  {
    // The files that run before any package is installed have neither types nor schemas at hand.
    files: ['app/setup/*.js', 'app/cli/*.js'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  // The accessibility plugin has no types; this file is nothing but its plugins' settings.
  { files: ['eslint.config.js'], ...tseslint.configs.disableTypeChecked },
  {
    // Augmenting a library's interface leaves it empty by nature.
    files: ['app/server/load-context.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': 'off' },
  },
  {
    // The programs of the command line speak through standard output.
    files: ['app/setup/**', 'app/cli/**', 'prisma/seed.ts', 'tests/bench/**', 'tests/support/**'],
    rules: { 'no-console': 'off' },
  },
)

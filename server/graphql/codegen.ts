import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'server/graphql/schema/*.graphql',
  generates: {
    'server/graphql/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        immutableTypes: true,
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        contextType: './context.ts#Context',
        scalars: { ID: 'string', DateTime: 'string' },
      },
    },
    'web/api/operations.generated.ts': {
      documents: 'web/api/*.graphql',
      plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
      config: {
        immutableTypes: true,
        enumsAsTypes: true,
        onlyOperationTypes: true,
        documentMode: 'string',
        useTypeImports: true,
        scalars: { ID: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;

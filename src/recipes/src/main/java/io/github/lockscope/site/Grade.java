package io.github.lockscope.site;

/** How much of a reviewer's attention a site asks for. */
public enum Grade {
  /** Nothing to add: the site is safe, or its rewrite keeps the contract. */
  SAFE,

  /** The rewrite keeps the contract, and there is something that a reviewer should know. */
  REVIEW,

  /** The site is left to a developer. */
  MANUAL
}

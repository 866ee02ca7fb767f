// What the sample needs of another package.
package com.acme.base;

public class Sluice {
  protected static final String LockScope = "sluice";
}

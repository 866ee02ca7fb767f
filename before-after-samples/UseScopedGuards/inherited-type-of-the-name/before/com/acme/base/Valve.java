// What the sample needs of another package.
package com.acme.base;

public class Valve {
  protected static class LockScope {}
}

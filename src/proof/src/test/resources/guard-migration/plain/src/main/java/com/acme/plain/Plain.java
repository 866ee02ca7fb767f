package com.acme.plain;

/** Has nothing to do with locks. */
public final class Plain {
  private Plain() {}

  public static int twice(int number) {
    return 2 * number;
  }
}

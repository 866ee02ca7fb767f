package com.acme;

public class Rifle {
  public static class LockScope {}
}

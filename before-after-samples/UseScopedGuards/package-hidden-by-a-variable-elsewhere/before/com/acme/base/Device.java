package com.acme.base;

public class Device {
  public static final int io = 1;
}

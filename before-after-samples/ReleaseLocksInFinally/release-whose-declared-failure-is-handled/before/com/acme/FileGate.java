package com.acme;

import java.io.IOException;

public class FileGate {
  private int held;

  public void acquire() throws IOException {
    held++;
  }

  public void release() throws IOException {
    if (held == 0) {
      throw new IOException("nothing is held");
    }
    held--;
  }
}

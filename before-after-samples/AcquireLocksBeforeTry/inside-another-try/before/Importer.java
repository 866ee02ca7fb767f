package io;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Importer {
  private final ReentrantLock rowsLock = new ReentrantLock();
  private final List<String> rows = new ArrayList<>();
  private int failures;

  void load(BufferedReader in) {
    try {
      String header = in.readLine();
      try {
        rowsLock.lock();
        rows.add(header);
        rows.add(in.readLine());
      } finally {
        rowsLock.unlock();
      }
    } catch (IOException e) {
      failures++;
    }
  }
}

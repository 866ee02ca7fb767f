package io.github.lockscope.proof.generate;

import java.util.Map;
import java.util.TreeMap;

/** What programs are compiled with: the world that they ask, and locks that are not of the JDK. */
final class Support {
  private static final String WORLD =
      """
      package generated;

      import java.io.IOException;

      interface World {
        boolean ask(int question);

        int work(int step, int value);

        int choose(int question);

        void call(int step) throws IOException;

        Object any(int step);

        Source open(int step);

        void later(Task task) throws Exception;
      }

      interface Source extends AutoCloseable {
        @Override
        void close();
      }

      interface Task {
        void run() throws Exception;
      }

      interface Job {
        void run(boolean flag, int n) throws Exception;
      }
      """;

  private static final String DOOR =
      """
      package generated;

      final class Door {
        void enter() {}

        boolean tryEnter() {
          return true;
        }

        void leave() {}
      }
      """;

  private static final String MONITOR =
      """
      package com.google.common.util.concurrent;

      public final class Monitor {
        public void enter() {}

        public boolean tryEnter() {
          return true;
        }

        public void leave() {}
      }
      """;

  private static final String MUTEX =
      """
      package org.apache.curator.framework.recipes.locks;

      import java.util.concurrent.TimeUnit;

      public class InterProcessMutex implements InterProcessLock {
        public InterProcessMutex(Object client, String path) {}

        @Override
        public void acquire() throws Exception {}

        @Override
        public boolean acquire(long time, TimeUnit unit) throws Exception {
          return true;
        }

        @Override
        public void release() throws Exception {}
      }
      """;

  private static final String INTER_PROCESS_LOCK =
      """
      package org.apache.curator.framework.recipes.locks;

      import java.util.concurrent.TimeUnit;

      public interface InterProcessLock {
        void acquire() throws Exception;

        boolean acquire(long time, TimeUnit unit) throws Exception;

        void release() throws Exception;
      }
      """;

  private static final String CURATOR = "org/apache/curator/framework/recipes/locks/";

  private Support() {}

  /** The sources, by path. */
  static Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    sources.put("generated/World.java", WORLD);
    sources.put("generated/Door.java", DOOR);
    sources.put("com/google/common/util/concurrent/Monitor.java", MONITOR);
    sources.put(CURATOR + "InterProcessLock.java", INTER_PROCESS_LOCK);
    sources.put(CURATOR + "InterProcessMutex.java", MUTEX);
    return sources;
  }
}

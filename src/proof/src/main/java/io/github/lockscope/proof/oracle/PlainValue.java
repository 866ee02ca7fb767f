package io.github.lockscope.proof.oracle;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Objects of types of the platform that cannot be made like any other. */
final class PlainValue {
  private static final Map<Class<?>, Supplier<Object>> VALUES = values();

  private PlainValue() {}

  static Optional<Object> of(Class<?> type) {
    return Optional.ofNullable(VALUES.get(type)).map(Supplier::get).or(() -> number(type, 1));
  }

  /** A number as a primitive type or box holds it; nothing for any other type. */
  static Optional<Object> number(Class<?> type, int number) {
    Class<?> box = MethodType.methodType(type).wrap().returnType();
    Object value = null;
    if (box == Boolean.class) {
      value = number != 1;
    } else if (box == Character.class) {
      value = (char) number;
    } else if (box == Byte.class) {
      value = (byte) number;
    } else if (box == Short.class) {
      value = (short) number;
    } else if (box == Integer.class || box == Number.class) {
      value = number;
    } else if (box == Long.class) {
      value = (long) number;
    } else if (box == Float.class) {
      value = (float) number;
    } else if (box == Double.class) {
      value = (double) number;
    }
    return Optional.ofNullable(value);
  }

  private static Map<Class<?>, Supplier<Object>> values() {
    Map<Class<?>, Supplier<Object>> values = new HashMap<>();
    values.put(Object.class, Object::new);
    values.put(String.class, () -> "s");
    values.put(CharSequence.class, () -> "s");
    values.put(Class.class, () -> Object.class);
    values.put(Lock.class, SomeLock::new);
    values.put(ReadWriteLock.class, SomePair::new);
    values.put(Semaphore.class, () -> new Semaphore(1));
    values.put(Thread.class, Thread::new);
    values.put(Optional.class, Optional::empty);
    values.put(InputStream.class, InputStream::nullInputStream);
    values.put(OutputStream.class, OutputStream::nullOutputStream);
    values.put(Reader.class, Reader::nullReader);
    values.put(Writer.class, Writer::nullWriter);
    return values;
  }

  /** A lock of which nobody knows that it comes with the platform. */
  private static final class SomeLock extends ReentrantLock {
    private static final long serialVersionUID = 1L;
  }

  /** Two such locks. */
  private static final class SomePair extends ReentrantReadWriteLock {
    private static final long serialVersionUID = 1L;
  }
}
